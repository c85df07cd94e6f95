import { expect, test } from 'vitest';
import { erDiagram } from '../../../src/diagrams/mermaid/er-diagram.ts';
import type { Relationship } from '../../../src/spec/model.ts';

test.each<[Relationship['cardinality'], string]>([
  ['1-1', '||--||'],
  ['1-*', '||--o{'],
  ['*-1', '}o--||'],
  ['*-*', '}o--o{'],
])('a relationship %s has its ends', (cardinality, ends) => {
  expect(erDiagram([], [{ from: 'A', to: 'B', cardinality }])?.split('\n')).toEqual([
    'erDiagram',
    '    e0["A"]',
    '    e1["B"]',
    `    e0 ${ends} e1 : ""`,
  ]);
});

test('an entity is known in any case', () => {
  const related: Relationship = { from: 'order', to: 'ORDER', cardinality: '1-1' };
  expect(erDiagram([{ name: 'Order' }, { name: 'oRDER' }], [related])).toBe(
    'erDiagram\n    e0["Order"]\n    e0 ||--|| e0 : ""',
  );
});

test('there is no drawing without an entity, or of more than Mermaid draws', () => {
  const related: Relationship = { from: 'A', to: 'B', cardinality: '1-1' };
  expect(erDiagram([], [])).toBeUndefined();
  expect(
    erDiagram(
      [],
      Array.from({ length: 480 }, () => related),
    ),
  ).toBeDefined();
  expect(
    erDiagram(
      [],
      Array.from({ length: 481 }, () => related),
    ),
  ).toBeUndefined();
});
