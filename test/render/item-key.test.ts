import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { itemsOf } from '../../src/document/splice/part-items.ts';
import { applySplices, revertSplices } from '../../src/document/splice/splice.ts';
import { itemKey } from '../../src/render/item-key.ts';
import { type AddedItems, writeItem } from '../../src/render/write-item.ts';
import { cleanText } from '../../src/spec/clean-text.ts';
import { grammars } from '../../src/spec/grammar/grammars.ts';
import { type PartId, parts } from '../../src/spec/parts.ts';
import { editedSpec } from '../document/splice/random-spec.ts';
import { placeItem } from '../support/place-item.ts';
import { anyText, hostileText } from './escape/hostile.ts';

const many = { numRuns: Number(process.env.FUZZ_RUNS ?? 500) };
const patient = { timeout: many.numRuns * 100 };

const template = readFileSync(new URL('../cases/tech-spec-template.md', import.meta.url), 'utf8');
const place = { path: 'docs/specs/TECH_SPEC-x.md', entities: [] };

type Kind = keyof AddedItems;
type Added = { [K in Kind]: { part: PartId; kind: K; item: AddedItems[K] } }[Kind];

const word = fc.constantFrom(
  'Order',
  '`v2`',
  '"Cart"',
  '[Name]',
  '注文',
  'a | b',
  '*x*',
  'Component:',
  '(core)',
  '2.',
  '🛒',
  '[][]',
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
/** Without a name that is the template's own sample. */
const texts = fc
  .oneof({ weight: 3, arbitrary: words }, hostileText, anyText)
  .filter((text) => cleanText(text) !== '[Name]');

/** An item of a kind, from a line that the grammar understands. */
const itemOf = <K extends Exclude<Kind, 'record'>>(part: PartId, kind: K): fc.Arbitrary<Added> =>
  fc
    .tuple(texts, texts)
    .map(([one, other]) => grammars[kind].parse(lines[kind](one, other)))
    .filter(
      (found) =>
        found.kind === 'value' && !('name' in Object(found.value) && Object(found.value).name === '[Name]'),
    )
    .map((found) => ({ part, kind, item: found.kind === 'value' ? found.value : undefined }) as Added);

const lines: Record<Exclude<Kind, 'record'>, (one: string, other: string) => string> = {
  component: (one, other) => `${one}: ${other} -> Redis`,
  external: (one, other) => `${one} [service]: ${other}`,
  endpoint: (one, other) => `post /a/${one.replace(/\s/g, '-')}/{id} ${other}`,
  entity: (one) => `${one}: id uuid pk`,
  relationship: (one, other) => `${one} 1-* ${other}`,
  threat: (one, other) => `${one} => ${other}`,
  config: (one, other) => `${one.replace(/\s/g, '_')}=1 ${other}`,
  metric: (one, other) => `${one}: ${other}`,
  term: (one, other) => `${one}: ${other}`,
  approver: (one) => `${one}: Ann`,
  reference: (one, other) => `${one} https://example.com/${other.replace(/\s/g, '')}`,
  text: (one) => one,
};

const added: fc.Arbitrary<Added> = fc.oneof(
  ...parts.flatMap((part) =>
    part.form === 'lines' && part.line !== 'decision' && part.line !== 'error' && part.line !== 'field'
      ? [itemOf(part.id, part.line)]
      : [],
  ),
  fc.record({
    part: fc.constant('decisions' as const),
    kind: fc.constant('record' as const),
    item: texts.map((title) => ({ title: `ADR-007: ${title}`, path: 'docs/adr/ADR-007-x.md' })),
  }),
  texts.map(cleanText).map((url) => ({
    part: 'references' as const,
    kind: 'reference' as const,
    item: { title: 'A guide', url: `docs/${url}.md` },
  })),
);

const written = <K extends Kind>(kind: K, item: AddedItems[K]) => ({
  key: itemKey(kind, item, place),
  written: writeItem(kind, item, place),
});

describe('the key of an item', () => {
  test('is the one that is read in the template with it, once', patient, () => {
    const document = readSpec(template);
    const run = fc.property(added, ({ part, kind, item }) => {
      const it = written(kind, item as never);
      const placed = placeItem(document, part, it);
      if (placed.kind !== 'splices') throw new Error(`${part}: ${JSON.stringify([it, placed])}`);
      expect(revertSplices(placed.after.text, placed.splices)).toBe(template);
      expect(itemsOf(placed.after, part).filter(({ keys }) => keys.includes(it.key))).toHaveLength(1);
    });
    fc.assert(run, many);
  });

  test(
    'is the one that is read in a document that people have edited, wherever it finds a place',
    patient,
    () => {
      const run = fc.property(editedSpec, added, (text, { part, kind, item }) => {
        const document = readSpec(text);
        const it = written(kind, item as never);
        const placed = placeItem(document, part, it);
        // What a name begins with may be the numbering of a document that numbers its headings.
        const isNumbered = /"\W*(?:\d+|[a-z]+)[.)]/i.test(JSON.stringify(item));
        // In a list, only what is short and has letters is told from a sentence.
        const isListed =
          part === 'components' && itemsOf(document, part).some(({ form }) => form === 'bullet');
        if (placed.kind === 'refused' && !isNumbered && !isListed)
          expect(placed.reason).not.toMatch(/would not be known/);
        if (placed.kind !== 'splices') return;
        expect(placed.after.text).toBe(applySplices(text, placed.splices));
        expect(itemsOf(placed.after, part).filter(({ keys }) => keys.includes(it.key))).toHaveLength(1);
      });
      fc.assert(run, many);
    },
  );
});
