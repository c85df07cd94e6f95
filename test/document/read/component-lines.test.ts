import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';

const namesIn = (text: string): string[] => readSpec(text).items.components.map(({ item }) => item.name);

describe('the components of a place', () => {
  test.each([
    ['- **A**: does a\n- **B** — does b', ['A', 'B']],
    ['- A – does a\n- `B`', ['A', 'B']],
    ['- [Cart](cart.md): keeps\n- Store', ['Cart', 'Store']],
    ['* Payment Gateway\n* Node.js worker', ['Payment Gateway', 'Node.js worker']],
    ['- Component: A\n- Component: B', ['A', 'B']],
    ['**A:** does a\n\n**B**\n\nDoes b.', ['A', 'B']],
    ['**A** — a\n**B** — b', ['A', 'B']],
  ])('are known: %j', (body, names) => {
    expect(namesIn(`## Components\n\n${body}\n`)).toEqual(names);
  });

  test.each([
    ['sentences', '- We keep them small.\n- **A**: does a'],
    ['too many words for a name', '- one two three four five six\n- A'],
    ['tasks', '- [ ] A\n- [ ] B'],
    ['what says something of all', '- **Purpose**: keeps\n- **Dependencies**: none'],
    ['two lists', '- A\n\ntext\n\n* B'],
    ['an emphasis', '**All of them** are small.'],
    ['a remark', '**Note:** they are small.'],
  ])('are not %s', (_, body) => {
    expect(namesIn(`## Components\n\n${body}\n`)).toEqual([]);
  });

  test('are not the short items of a section that is about more', () => {
    expect(namesIn('## Detailed Design\n\n- Retries\n- Backups\n')).toEqual([]);
    expect(namesIn('## Detailed Design\n\n- **Cart**: keeps\n')).toEqual(['Cart']);
  });

  test('are their sections alone, where some have one', () => {
    expect(namesIn('## Components\n\n- A\n- B\n\n### Component: A\n')).toEqual(['A']);
  });

  test('say what they are for', () => {
    expect(
      readSpec('## Components\n\n- **Cart** (service): keeps *items*\n').items.components[0]?.item,
    ).toEqual({
      name: 'Cart',
      kind: 'service',
      purpose: 'keeps items',
    });
  });
});
