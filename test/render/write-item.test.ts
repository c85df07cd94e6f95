import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { applySplices } from '../../src/document/splice/splice.ts';
import { itemKey } from '../../src/render/item-key.ts';
import { type AddedItems, writeItem } from '../../src/render/write-item.ts';
import type { Grammar } from '../../src/spec/grammar/grammar.ts';
import { grammars } from '../../src/spec/grammar/grammars.ts';
import type { PartId } from '../../src/spec/parts.ts';
import { placeItem } from '../support/place-item.ts';

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

const place = { path: 'docs/specs/x.md', entities: [] };

const add = <K extends keyof AddedItems>(text: string, part: PartId, kind: K, item: AddedItems[K]) =>
  placeItem(readSpec(text), part, { key: itemKey(kind, item, place), written: writeItem(kind, item, place) });

test('a reference without a title is called by where it leads, as in a new specification', () => {
  const item = { url: 'docs/a b.md' };
  const placed = add(template, 'references', 'reference', item);
  if (placed.kind !== 'splices') throw new Error(JSON.stringify(placed));
  expect(placed.after.text).toContain('\n- [../a b.md](../a%20b.md)\n');
  expect(placed.after.items.references.map((located) => located.item)).toEqual([{ url: '../a b.md' }]);
});

/** Names that hold what else ends a name in a list of external systems. */
const externals: [AddedItems['external'], string][] = [
  [{ name: 'Pay: EU', kind: 'service', description: 'pays: all' }, 'Pay\\: EU (service): pays: all'],
  [{ name: 'Pay: EU' }, 'Pay\\: EU'],
  [{ name: 'Pay:', description: 'pays' }, 'Pay\\:: pays'],
  [{ name: 'Pay (EU)', description: 'pays' }, 'Pay (EU\\): pays'],
  [{ name: 'Pay (EU)', kind: 'service' }, 'Pay (EU) (service)'],
  [{ name: '`a: b` c: d', description: 'e' }, '`a: b` c\\: d: e'],
  [{ name: 'http://x', description: 'y' }, 'http://x: y'],
];

test.each(externals)('an external system keeps its name: %j', (item, bullet) => {
  const list = '## Architecture\n\n### System Context\n\n- Stripe (service): charges\n';
  for (const text of [list, template]) {
    const placed = add(text, 'externals', 'external', item);
    if (placed.kind !== 'splices') throw new Error(JSON.stringify(placed));
    expect(placed.after.text).toContain(`\n- ${bullet}\n`);
    expect(placed.after.items.externals.at(-1)?.item).toEqual({ ...item, name: plainText(item.name) });
    expect(add(placed.after.text, 'externals', 'external', item).kind).toBe('present');
  }
});

test('a dash in the name of an external system divides nothing', () => {
  const text = '## System Context\n\n- Pay - EU\n';
  const placed = add(text, 'externals', 'external', { name: 'Mail', description: 'sends' });
  expect(placed.kind === 'splices' && placed.after.text).toBe(`${text}- Mail: sends\n`);
});

test('an external system is there that a list names without the backslash', () => {
  const text = '## System Context\n\n- Pay: EU (service): pays: all\n- Pay (US)\n- A: B\n';
  for (const name of ['Pay: EU', 'Pay (US)', 'Pay', 'A: B'])
    expect(add(text, 'externals', 'external', { name }).kind, name).toBe('present');
});

test.each([
  ['Order 1──────* Item', 'Order', '**Item**'],
  ['Order 1──────* Item', '`Order`', 'Item'],
  ['[**Order**] 1──────* [`Item`]', 'order', 'Item'],
])('the relationship %s is there, however its names are decorated', (line, from, to) => {
  const text = `### Relationships\n\n\`\`\`\n${line}\n\`\`\`\n`;
  expect(add(text, 'relationships', 'relationship', { from, to, cardinality: '1-*' }).kind).toBe('present');
});
