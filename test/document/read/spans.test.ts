import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/document/block.ts';
import { readSpec } from '../../../src/document/read/read-spec.ts';

const caseText = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../cases/read', name, 'spec.md'), 'utf8');

const read = (text: string) => ({
  ...readSpec(text),
  at: (span: Span | undefined): string | undefined => span && text.slice(span.start, span.end),
});

describe('the place of', () => {
  const spec = read(caseText('hand-edited'));

  test('a value of the title block is the value alone', () => {
    const { status, author, date, prd } = spec.titleBlock;
    expect([status, author, date, prd].map((field) => spec.at(field?.span))).toEqual([
      'In Review',
      'Ann Lee',
      '2026-10-30',
      '[PRD-007](PRD-007-checkout.md)',
    ]);
  });

  test('a value without text is empty, where the text would go', () => {
    const { at, titleBlock } = read('# A\n\n**Status:**\n**Author:** \n');
    expect(titleBlock.status).toMatchObject({ value: undefined, span: { start: 16, end: 16 } });
    expect(at(titleBlock.author?.span)).toBe('');
  });

  test('a section of an item ends before blank lines and rules', () => {
    const text = '## Components\n\n### Component: A\n\ntext\n\n---\n\n### Component: B\n\n---\n\n# C\n';
    const { at, items } = read(text);
    expect(items.components.map(({ span }) => at(span))).toEqual([
      '### Component: A\n\ntext\n',
      '### Component: B\n',
    ]);
  });

  test('a row and a bullet is its whole lines, indentation and line end included', () => {
    const row = spec.items.endpoints[0];
    expect(spec.at(row?.span)).toBe('| POST | `/api/v1/orders` | Bearer | payments | Create an order |\n');
    const { at, items } = read('## Open Questions\r\n\r\n  - [ ] a\r\n    b\r\n  - [x] c');
    expect(items.texts.openQuestions?.map(({ span }) => at(span))).toEqual([
      '  - [ ] a\r\n    b\r\n',
      '  - [x] c',
    ]);
  });

  test('a part without items is its section', () => {
    const [place] = spec.places.summary;
    expect(spec.at(place?.heading)).toBe('### Summary\n');
    expect(spec.at(place?.body)).toBe('One call turns a cart into a paid order.   \n\n');
    expect(spec.at(place?.span)).toBe('### Summary\nOne call turns a cart into a paid order.   \n');
  });

  test('a part below a label is what stands between it and the next one', () => {
    const { at, places } = read('## Scope\n**In Scope:**\n- a\n\n**Out of Scope:**\n- b\n\n---\n');
    expect(at(places['scope.in'][0]?.heading)).toBe('**In Scope:**');
    expect(at(places['scope.in'][0]?.span)).toBe('**In Scope:**\n- a\n');
    expect(at(places['scope.out'][0]?.span)).toBe('**Out of Scope:**\n- b\n');
  });

  test('a placeholder is the sample text alone', () => {
    const { at, placeholders } = read(caseText('template-partly-filled'));
    const texts = Object.fromEntries(
      placeholders.map(({ part, field, span }) => [`${part} ${field ?? ''}`.trim(), at(span)]),
    );
    expect(texts).toMatchObject({
      'components responsibilities': '- [Responsibility 1]\n- [Responsibility 2]\n',
      'endpoints authentication': '[Required/Optional - Type]',
      'deployment.rollout': '1. [Step 1]\n2. [Step 2]\n',
      approval: '| Tech Lead | | |\n| Architect | | |\n| Security | | |\n',
    });
  });
});

describe('items are the same', () => {
  test('with a picture before and a remark behind their name', () => {
    const { items } = read('## Components\n### Component: Cart (core)\n### 🛒 Component: **cart**\n');
    const [first, second] = items.components.map(({ keys }) => keys);
    expect(second).toEqual(['cart']);
    expect(first).toContain('cart');
  });

  test('with another style of parameters and a slash behind their path', () => {
    const { items } = read('#### GET /a/{id}/\n\n#### get `/A/:key`\n');
    const [first, second] = items.endpoints.map(({ keys }) => keys);
    expect(first).toEqual(second);
  });
});
