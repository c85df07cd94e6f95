import { describe, expect, test } from 'vitest';
import { specPath } from '../../src/plan/spec-path.ts';

const spec = (path: string, title: string) => ({ path, title });

describe('where the specification of “Gift cards” goes', () => {
  test.each([
    ['nothing is here', [], 'docs/specs/TECH_SPEC-gift-cards.md'],
    [
      'the default name',
      [spec('docs/specs/TECH_SPEC-order-checkout.md', 'Order checkout')],
      'docs/specs/TECH_SPEC-gift-cards.md',
    ],
    [
      'lower case',
      [spec('docs/specs/tech-spec-order-checkout.md', 'Order checkout')],
      'docs/specs/tech-spec-gift-cards.md',
    ],
    [
      'underscores',
      [spec('docs/requirements/spec_order_checkout.md', 'Order checkout')],
      'docs/requirements/spec_gift_cards.md',
    ],
    [
      'a suffix',
      [spec('docs/specs/order-checkout.spec.md', 'Order checkout')],
      'docs/specs/gift-cards.spec.md',
    ],
    [
      'numbers',
      [
        spec('docs/specs/TS-007-order-checkout.md', 'Order checkout'),
        spec('docs/specs/TS-012-refunds.md', 'Refunds'),
      ],
      'docs/specs/TS-013-gift-cards.md',
    ],
    [
      'several forms: the most frequent one',
      [
        spec('docs/requirements/TECH_SPEC-a.md', 'A thing'),
        spec('docs/specs/tech-spec-refunds.md', 'Refunds'),
        spec('docs/specs/tech-spec-order-checkout.md', 'Order checkout'),
      ],
      'docs/specs/tech-spec-gift-cards.md',
    ],
    [
      'a title that is a letter of its prefix',
      [spec('docs/specs/TECH_SPEC-c.md', 'C')],
      'docs/specs/TECH_SPEC-gift-cards.md',
    ],
    [
      'a name that is not its title',
      [spec('docs/specs/TECH_SPEC-x.md', 'Something else')],
      'docs/specs/TECH_SPEC-gift-cards.md',
    ],
  ])('%s', (_, specs, expected) => {
    expect(specPath('Gift cards', specs)).toBe(expected);
  });

  test('in the folder that was asked for', () => {
    expect(specPath('Gift cards', [spec('docs/specs/ts-a.md', 'A')], 'design')).toBe(
      'design/ts-gift-cards.md',
    );
  });
});
