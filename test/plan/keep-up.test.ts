import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/document/derived/fingerprint.ts';
import { readSpec } from '../../src/document/read/read-spec.ts';
import type { SpecDocument } from '../../src/document/read/spec-document.ts';
import { itemsOf } from '../../src/document/splice/part-items.ts';
import { applySplices, revertSplices } from '../../src/document/splice/splice.ts';
import type { Amendment } from '../../src/plan/amendment.ts';
import { keepUp } from '../../src/plan/keep-up.ts';
import { itemKey } from '../../src/render/item-key.ts';
import { renderSpec } from '../../src/render/render-spec.ts';
import { specView } from '../../src/render/spec-view.ts';
import { type AddedItems, writeItem } from '../../src/render/write-item.ts';
import { answersSchema } from '../../src/spec/answers-schema.ts';
import { cleanText } from '../../src/spec/clean-text.ts';
import type { Entity } from '../../src/spec/model.ts';
import { parts } from '../../src/spec/parts.ts';
import { hostileText } from '../render/escape/hostile.ts';
import { placeItem } from '../support/place-item.ts';

const path = 'docs/specs/x.md';
const feature = 'Order checkout';

type Content = { entities?: readonly Entity[]; decisions?: readonly string[] };

/** The document of a first run. */
const rendered = ({ entities = [], decisions = [] }: Content): string => {
  const spec = v.parse(answersSchema, { entities, decisions: decisions.map((title) => ({ title })) });
  return renderSpec(specView({ ...spec, feature }, { path, records: decisions.map(recordOf) }));
};

const recordOf = (title: string, at: number): AddedItems['record'] => ({
  title: `ADR-00${at + 1}: ${title}`,
  path: `docs/adr/ADR-00${at + 1}-x.md`,
});

/** A document with one more item, where that has a clear place. */
const withItem = <K extends 'entity' | 'record'>(
  document: SpecDocument,
  kind: K,
  item: AddedItems[K],
): SpecDocument | undefined => {
  const place = { path, entities: [] };
  const placed = placeItem(document, kind === 'entity' ? 'entities' : 'decisions', {
    key: itemKey(kind, item, place),
    written: writeItem(kind, item, place),
  });
  return placed.kind === 'splices' ? readSpec(applySplices(document.text, placed.splices)) : undefined;
};

/** A document after an entity was added and what follows from it was drawn. */
const afterEntity = (text: string, entity: Entity): Amendment & { added: SpecDocument; text: string } => {
  const earlier = readSpec(text);
  const added = withItem(earlier, 'entity', entity);
  if (added === undefined) throw new Error('the entity has no place');
  const kept = keepUp(added, earlier, { feature, entities: [entity] });
  return { ...kept, added, text: applySplices(added.text, kept.splices) };
};

const order: Entity = {
  name: 'Order',
  description: 'stores orders',
  fields: [{ name: 'id', type: 'uuid', constraints: 'PK' }],
};
const cart: Entity = { name: 'Cart', description: 'kept for a day', fields: [{ name: 'id', type: 'uuid' }] };
const user: Entity = { name: 'User', fields: [{ name: 'email', type: 'string' }] };

const stepsOf = ({ steps }: Amendment): string[] =>
  steps.map((step) => {
    if (step.kind === 'redrawn') return `redrawn ${step.name}`;
    return step.kind === 'kept' ? `${step.what}: ${step.reason}` : step.kind;
  });

describe('what is still as the tool drew it', () => {
  test.each<readonly [string, readonly Entity[], Entity]>([
    ['the first', [], order],
    ['a further one', [order], cart],
    ['one that nobody has described', [order, cart], user],
    ['one without fields', [order], { name: 'Note', description: 'is short' }],
    ['one after those without fields', [{ name: 'Note' }], order],
  ])('is drawn as a first run would with the entity: %s', (_, entities, entity) => {
    const after = afterEntity(rendered({ entities }), entity);
    expect(after.text).toBe(rendered({ entities: [...entities, entity] }));
  });

  test('says what was redrawn, and where', () => {
    const { added, steps } = afterEntity(rendered({ entities: [order] }), cart);
    const lines = added.text.split('\n');
    expect(steps.map((step) => [step.kind, 'line' in step && lines[(step.line ?? 0) - 1]])).toEqual([
      ['redrawn', expect.stringMatching(/^<!-- create-tech-spec:new-tables /)],
      ['redrawn', expect.stringMatching(/^<!-- create-tech-spec:migrations /)],
    ]);
  });

  test.each<readonly [string, readonly string[], string]>([
    ['the first', [], 'Use it'],
    ['a further one', ['Use it'], 'Or not'],
  ])('stays ours when a decision is added: %s', (_, decisions, title) => {
    const earlier = readSpec(rendered({ decisions }));
    const added = withItem(earlier, 'record', recordOf(title, decisions.length)) ?? earlier;
    const { splices, steps } = keepUp(added, earlier, { feature });
    expect(applySplices(added.text, splices)).toBe(rendered({ decisions: [...decisions, title] }));
    expect(steps).toEqual([]);
  });

  test('keeps line ends, byte order mark and what stands behind it', () => {
    const change = (text: string): string =>
      `\uFEFF${text.replace('stores orders\n', 'stores orders  \n').replaceAll('\n', '\r\n')}`;
    const after = afterEntity(change(rendered({ entities: [order] })), cart);
    const expected = rendered({ entities: [order, cart] }).replace('for a day\n', 'for a day  \n');
    expect(after.text).toBe(`\uFEFF${expected.replaceAll('\n', '\r\n')}`);
  });

  test('is left alone where nothing was added that it shows', () => {
    const earlier = readSpec(rendered({ entities: [order], decisions: ['Use it'] }));
    const added = withItem(earlier, 'record', recordOf('Or not', 1)) ?? earlier;
    const { splices } = keepUp(added, earlier, { feature: 'Another name' });
    expect(splices.map(({ remove }) => remove)).toEqual([
      fingerprint('- [ADR-001: Use it](../adr/ADR-001-x.md)'),
    ]);
  });

  test('is found wherever it was moved, under any heading', () => {
    const moved = rendered({ entities: [order] })
      .replace('**New Tables:**', '**Our tables:**')
      .replace('### Database Changes', '### What changes');
    const after = afterEntity(moved, cart);
    expect(after.text).toContain('- orders: stores orders\n- carts: kept for a day\n');
  });
});

describe('the sample of the template', () => {
  const sample = rendered({});

  test.each([
    ['another bullet', '- [table_name]: [purpose]', '* [table_name]: [purpose]', '* orders: stores orders\n'],
    ['white space behind', '[purpose]\n', '[purpose]  \n', '- orders: stores orders  \n'],
  ])('is filled as it stands there: %s', (_, from, to, expected) => {
    const after = afterEntity(sample.replace(from, to), order);
    expect(after.text).toContain(expected);
    expect(readSpec(after.text).derived).toMatchObject([{ intact: true }, { intact: true }]);
    expect(stepsOf(after)).toEqual(['redrawn new-tables', 'redrawn migrations']);
  });

  test.each([
    ['a fence of tildes', /```(sql[^`]*)```/, '~~~$1~~~'],
    ['another language', '```sql', '```postgresql'],
  ])('stays where somebody has changed it: %s', (_, from, to) => {
    const changed = sample.replace(from, to);
    expect(changed).not.toBe(sample);
    const after = afterEntity(changed, order);
    expect(after.text).toContain('CREATE TABLE table_name');
    expect(stepsOf(after)[1]).toMatch(/^Migrations: /);
  });

  test.each([
    ['with an item beside it', '[purpose]\n', '[purpose]\n- users: all of them\n'],
    ['with a note below it', '[purpose]\n', '[purpose]\n  - by hand\n'],
    ['in a list', '**New Tables:**\n-', '- **New Tables:**\n  -'],
    ['twice', '- [table_name]: [purpose]\n', '- [table_name]: [purpose]\n\n* [table_name]: [purpose]\n'],
  ])('stays where it does not stand alone: %s', (_, from, to) => {
    const text = sample.replace(from, to);
    const after = afterEntity(text, order);
    expect(after.text).toContain(to);
    expect(stepsOf(after)).toEqual(['New Tables: written by hand: left as it is', 'redrawn migrations']);
  });

  test('below an old comment takes its fingerprint', () => {
    const text = sample.replace('- [table_name]: [p', '<!-- create-tech-spec:new-tables 00000000 -->\n$&');
    expect(afterEntity(text, order).text).toBe(rendered({ entities: [order] }));
  });
});

describe('what is somebody’s', () => {
  const text = rendered({ entities: [order] });
  const edited = 'edited by hand: left as it is';
  const written = 'written by hand: left as it is';

  test.each([
    ['a word in it', /stores orders/, 'holds orders', edited],
    ['a further item', /- orders: stores orders/, '$&\n- users: all of them', edited],
    ['no comment', /<!-- create-tech-spec:new-tables.*\n/, '', written],
    [
      'a comment that is no longer above it',
      /(<!-- create-tech-spec:new-tables.*\n)/,
      '$1\nAll:\n\n',
      edited,
    ],
    ['no text', /<!-- create-tech-spec:new-tables.*\n.*/, '', 'taken out: stays out'],
    ['another text', /<!-- create-tech-spec:new-tables.*\n.*/, 'All of them, see the wiki.', written],
    [
      'a comment twice',
      /<!-- create-tech-spec:new-tables.*\n.*\n/,
      '$&\n$&',
      'its comment stands 2 times: left as it is',
    ],
  ])('is left, and told: %s', (_, from, to, reason) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const after = afterEntity(changed, cart);
    const tables = (document: string): string =>
      document.slice(document.indexOf('**New Tables:**'), document.indexOf('**Modified'));
    expect(tables(after.text)).toBe(tables(changed));
    expect(stepsOf(after)).toEqual([`New Tables: ${reason}`, 'redrawn migrations']);
  });

  test('is a list of records that was edited: a further one makes it no less so', () => {
    const earlier = readSpec(rendered({ decisions: ['Use it'] }).replace('Use it](', 'Use it now]('));
    const added = withItem(earlier, 'record', recordOf('Or not', 1));
    expect(added).toBeDefined();
    expect(keepUp(added ?? earlier, earlier, { feature })).toEqual({ splices: [], steps: [] });
  });

  test('is told with its line and the text that would stand there', () => {
    const { added, steps } = afterEntity(text.replace('id UUID PRIMARY KEY', 'id UUID'), cart);
    const [kept] = steps.filter((step) => step.kind === 'kept');
    expect(added.text.split('\n')[(kept?.line ?? 0) - 1]).toMatch(/^<!-- create-tech-spec:migrations /);
    expect(rendered({ entities: [order, cart] })).toContain(`-->\n${kept?.derived}\n`);
  });

  test('is told where it says that it does not apply', () => {
    const changed = text.replace(/<!-- create-tech-spec:new-tables.*\n.*/, 'Not applicable — one table');
    const reason = 'New Tables: says that it does not apply: left as it is';
    expect(stepsOf(afterEntity(changed, cart))).toEqual([reason, 'redrawn migrations']);
  });

  test.each([
    ['its place', /\*\*New Tables:\*\*\n.*\n.*\n\n/, ''],
    ['the whole section', /### Database Changes[\s\S]*?(?=\n---)/, ''],
  ])('stays out without a word where somebody took out %s', (_, from, to) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const after = afterEntity(changed, cart);
    expect(after.text).not.toContain('carts:');
    expect(stepsOf(after).join()).not.toContain('New Tables');
  });

  test.each([
    ['an item', '- orders: stores orders', '- Carts — kept for a day\n- orders'],
    ['an escaped name', '- orders: stores orders', '- **order\\_lines**, `carts`'],
    ['SQL', 'CREATE TABLE orders', 'create table if not exists "shop"."carts" ();\nCREATE TABLE orders'],
  ])('needs no word where it says the same: %s', (_, from, to) => {
    const after = afterEntity(text.replace(from, to), cart);
    expect(stepsOf(after)).toHaveLength(1);
    expect(stepsOf(after)[0]).toMatch(/^redrawn /);
  });
});

const name = hostileText.map(cleanText).filter((text) => /[\p{L}\p{N}]/u.test(text));
const line = name.map((text) => text.replace(/\s+/g, ' '));
const field = fc.record({
  name: fc.oneof(fc.constantFrom('id', 'order_id', 'Größe'), line),
  type: fc.constantFrom('uuid', 'decimal(12,2)', 'enum(a|b)', 'no type'),
  constraints: fc.constantFrom('PK', 'NOT NULL', 'FK Order', 'UNIQUE, DEFAULT 1'),
});
const entity = fc.record({
  name: fc.oneof(fc.constantFrom('Order', 'Order Line', '注文', '🙂'), line),
  description: fc.option(fc.oneof(fc.constant('a: b\n\n- c'), name), { nil: undefined }),
  fields: fc.uniqueArray(field, { maxLength: 3, selector: (one) => one.name.toLowerCase() }),
});
const contents = fc
  .record({
    entities: fc.uniqueArray(entity, { maxLength: 4, selector: (one) => one.name.toLowerCase() }),
    decisions: fc.uniqueArray(line, { maxLength: 2, selector: (title) => title.toLowerCase() }),
  })
  .filter((content) =>
    v.is(answersSchema, { ...content, decisions: content.decisions.map((title) => ({ title })) }),
  );

const layout = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text.trimEnd()}`,
);

const modelOf = (document: SpecDocument): unknown[] =>
  parts.filter(({ id }) => id !== 'newTables').map(({ id }) => itemsOf(document, id).map(({ item }) => item));

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 100) };

describe('of any document', () => {
  test('the blocks are ours after a first run and after every further one, and nothing else changes', () => {
    const run = fc.property(contents, layout, ({ entities, decisions }, change) => {
      const last = entities.at(-1);
      const earlier = readSpec(change(rendered({ entities: entities.slice(0, -1), decisions })));
      expect(earlier.derived.filter(({ intact }) => !intact)).toEqual([]);
      const added = last === undefined ? undefined : withItem(earlier, 'entity', last);
      if (last === undefined || added === undefined) return;
      const { splices } = keepUp(added, earlier, { feature, entities: [last] });
      const text = applySplices(added.text, splices);
      expect(revertSplices(text, splices)).toBe(added.text);
      const after = readSpec(text);
      expect(after.derived.map(({ name: own }) => own)).toContain('new-tables');
      expect(after.derived.filter(({ intact }) => !intact)).toEqual([]);
      expect(modelOf(after)).toEqual(modelOf(added));
      expect(tablesIn(after).slice(0, -1)).toEqual(tablesIn(earlier));
      expect(keepUp(after, after, { feature: 'Other' })).toEqual({ splices: [], steps: [] });
    });
    fc.assert(run, runs);
  });

  test('a block with an edit in it is never touched', () => {
    const characters = fc.constantFrom('x', '-', '`', ' ', '\n', '\n\n', '\t', '|', '<!--', '');
    const run = fc.property(contents, fc.nat(), fc.nat(4), characters, (content, at, removed, inserted) => {
      const document = readSpec(rendered(content));
      const blocks = document.derived.filter(({ name: own }) => own !== 'adr-references');
      const block = blocks[at % (blocks.length || 1)];
      if (block === undefined) return;
      const { body, stamp } = block;
      const old = document.text.slice(body.start, body.end);
      const place = at % (old.length + 1);
      const edited = old.slice(0, place) + inserted + old.slice(place + removed);
      if (fingerprint(edited) === document.text.slice(stamp.start, stamp.end)) return;
      const text = document.text.slice(0, body.start) + edited + document.text.slice(body.end);
      const earlier = readSpec(text);
      const added = withItem(earlier, 'entity', { name: 'Brand new', fields: [{ name: 'brand' }] });
      if (added === undefined) return;
      const { splices } = keepUp(added, earlier, { feature });
      const after = applySplices(added.text, splices);
      expect(after).toContain(text.slice(stamp.start, body.start + edited.length));
    });
    fc.assert(run, runs);
  });
});

const tablesIn = ({ items }: SpecDocument): string[] => (items.texts.newTables ?? []).map(({ item }) => item);
