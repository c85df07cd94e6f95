import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { placeItem } from '../../src/document/splice/place-item.ts';
import { applySplices } from '../../src/document/splice/splice.ts';
import { writeItem } from '../../src/render/write-item.ts';
import type { Grammar } from '../../src/spec/grammar/grammar.ts';
import { grammars } from '../../src/spec/grammar/grammars.ts';
import type { PartId } from '../../src/spec/parts.ts';

const template = readFileSync(join(import.meta.dirname, '../cases/tech-spec-template.md'), 'utf8');

/** What a reader of the written document must find, by part: the line that was added, and words it must hold. */
const added: [
  PartId,
  Exclude<keyof typeof grammars, 'decision' | 'field' | 'error' | 'text'>,
  string,
  string,
][] = [
  ['components', 'component', 'Web `v2`: shows a | b -> API', '### Component: Web \\`v2\\`'],
  ['endpoints', 'endpoint', 'POST /orders Create', '#### POST /orders'],
  ['entities', 'entity', 'Order: id uuid pk', '| id | uuid | PK | |'],
  ['threats', 'threat', 'Replay | twice => Keys', '| Replay \\| twice | Keys |'],
  ['config', 'config', 'PORT=80 Where it listens', '| PORT | Where it listens | 80 |'],
  ['metrics', 'metric', 'p95: time; alert above 3', '| p95 | time | above 3 |'],
  ['glossary', 'term', 'Outbox: a table', '| Outbox | a table |'],
  ['references', 'reference', 'Guide https://x.y/guide', '- [Guide](https://x.y/guide)'],
  ['approval', 'approver', 'Owner: Ann', '| Owner | Ann | |'],
];

test.each(added)('an item of %s is written as the document has it', (part, kind, line, expected) => {
  const grammar = grammars[kind] as Grammar<never>;
  const read = grammar.parse(line);
  if (read.kind === 'refused') throw new Error(read.reason);
  const written = writeItem(kind, read.value, { path: 'docs/specs/x.md', entities: [] });
  const key = grammar.key?.(read.value) ?? 'https://x.y/guide';
  const placed = placeItem(readSpec(template), part, { key, written }, {});
  if (placed.kind !== 'splices') throw new Error(JSON.stringify(placed));
  expect(applySplices(template, placed.splices)).toContain(`${expected}\n`);
});

test.each([
  ['text', 'Read the `cart` | *now*', 'Read the `cart` | *now*'],
  ['relationship', { from: 'Cart_*', to: '`Item`', cardinality: '1-*' }, 'Cart_* 1-* `Item`'],
] as const)('a %s has the line that stands in code, as it is', (kind, item, line) => {
  expect(writeItem(kind, item as never, { path: 'x.md', entities: [] }).cells.line).toBe(line);
});

test('a relationship in a list reads as the text that it is', () => {
  const { bullet } = writeItem(
    'relationship',
    { from: 'A*b*', to: 'C', cardinality: '*-*' },
    { path: 'x.md', entities: [] },
  );
  expect(plainText(bullet)).toBe('[A*b*] *──────* [C]');
});
