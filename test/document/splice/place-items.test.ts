import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import type { SpecDocument } from '../../../src/document/read/spec-document.ts';
import { isNewSection, movedInto } from '../../../src/document/splice/moved-into.ts';
import { itemsOf } from '../../../src/document/splice/part-items.ts';
import { placeItems } from '../../../src/document/splice/place-items.ts';
import type { NewItem, Outcome } from '../../../src/document/splice/placed.ts';
import { applySplices, revertSplices } from '../../../src/document/splice/splice.ts';
import { itemKey } from '../../../src/render/item-key.ts';
import { type AddedItems, writeItem } from '../../../src/render/write-item.ts';
import { type PartId, parts } from '../../../src/spec/parts.ts';
import { placeItem } from '../../support/place-item.ts';
import { editedSpec } from './random-spec.ts';
import { itemOfLine } from './write-line-of.ts';

const template = readFileSync(new URL('../../cases/tech-spec-template.md', import.meta.url), 'utf8');

type Batch = { text: string; outcomes: readonly (Outcome | { kind: 'present' })[] };

/** What placing the items one after the other gives, each in the document that the one before it has made. */
const oneByOne = (
  start: SpecDocument,
  part: PartId,
  items: readonly NewItem[],
  into: string | undefined,
): Batch => {
  let [document, place] = [start, into];
  const outcomes = items.map((item): Batch['outcomes'][number] => {
    const placed = placeItem(document, part, item, place === undefined ? {} : { into: place });
    if (placed.kind === 'refused') return placed;
    if (placed.kind === 'present') return { kind: 'present' };
    place =
      place === undefined || isNewSection(place) ? undefined : movedInto(document, place, placed.splices);
    document = placed.after;
    return { kind: 'splices', where: placed.where };
  });
  return { text: document.text, outcomes };
};

const atOnce = (
  document: SpecDocument,
  part: PartId,
  items: readonly NewItem[],
  into: string | undefined,
): Batch => {
  const { outcomes, splices, after } = placeItems(document, part, items, into === undefined ? {} : { into });
  expect(applySplices(document.text, splices)).toBe(after.text);
  expect(revertSplices(after.text, splices)).toBe(document.text);
  expect(after).toEqual(readSpec(after.text));
  const located = itemsOf(after, part);
  outcomes.forEach((outcome, at) => {
    const key = items[at]?.key ?? '';
    if (outcome.kind === 'present')
      expect(located.find(({ keys }) => keys.includes(key))?.line).toBe(outcome.line);
    if (outcome.kind === 'splices') expect(located.some(({ keys }) => keys.includes(key))).toBe(true);
  });
  return {
    text: after.text,
    outcomes: outcomes.map((outcome) => (outcome.kind === 'present' ? { kind: 'present' } : outcome)),
  };
};

/** Names of every kind: plain ones, some that end or begin with words of the format, are code, or repeat each other. */
const names = [
  'Alpha',
  'Beta Two',
  'alpha',
  '`gamma`',
  'UI Component',
  'Component: Delta',
  '1. p',
  '📦 Eta',
  'B. Theta',
  'a_b | c',
  '**Iota**',
  'Kappa (new)',
  'Kappa',
  'x'.repeat(40),
  'Cart',
  '3.2 Lambda',
];

const name = fc.constantFrom(...names);

const itemFor: { [K in keyof AddedItems]: (one: string, other: string) => AddedItems[K] } = {
  component: (one, other) => ({ name: one, purpose: other, dependencies: ['Redis'] }),
  external: (one, other) => ({ name: one, kind: 'service', description: other }),
  endpoint: (one, other) => ({ method: 'GET', path: `/${one.replace(/\W/g, '-')}/{id}`, description: other }),
  entity: (one) => ({ name: one, fields: [{ name: 'id', type: 'uuid' }] }),
  relationship: (one, other) => ({ from: one, to: other, cardinality: '1-*' }),
  threat: (one, other) => ({ threat: one, mitigation: other }),
  config: (one, other) => ({ variable: one.replace(/\s/g, '_'), description: other, default: '1' }),
  metric: (one, other) => ({ metric: one, description: other }),
  term: (one, other) => ({ term: one, definition: other }),
  approver: (one) => ({ role: one, name: 'Ann' }),
  reference: (one, other) => ({ title: one, url: `https://example.com/${other.replace(/\W/g, '')}` }),
  record: (one) => ({ title: `ADR-007: ${one}`, path: 'docs/adr/ADR-007-x.md' }),
  text: (one) => one,
};

const place = { path: 'docs/specs/x.md', entities: [] };

const newItem = <K extends keyof AddedItems>(kind: K, one: string, other: string): NewItem => {
  const item = itemFor[kind](one, other);
  return { key: itemKey(kind, item, place), written: writeItem(kind, item, place) };
};

/** The parts that hold items, and of which kind. */
const kinds = parts.flatMap((part): [PartId, keyof AddedItems][] => {
  if (part.form !== 'lines' || part.line === 'error' || part.line === 'field') return [];
  return [[part.id, part.line === 'decision' ? 'record' : part.line]];
});

const batch: fc.Arbitrary<readonly [PartId, readonly NewItem[]]> = fc
  .tuple(fc.constantFrom(...kinds), fc.array(fc.tuple(name, name), { maxLength: 7 }))
  .map(([[part, kind], all]) => [part, all.map(([one, other]) => newItem(kind, one, other))]);

/** Where the items are to go: a heading or a line of a text, before or after it, or anywhere. */
const intoOf = (text: string, seed: number): string | undefined => {
  const { outline } = readSpec(text);
  const line = 1 + (seed % text.split(/\r\n|\n|\r/).length);
  return [
    undefined,
    undefined,
    outline[seed % (outline.length || 1)]?.title,
    `${line}`,
    `after line ${line}`,
  ][seed % 5];
};

describe('placing several items', () => {
  test('gives what placing them one by one gives, whatever they are and wherever they go', () => {
    const run = fc.property(editedSpec, batch, fc.nat(10_000), (text, [part, items], seed) => {
      const document = readSpec(text);
      const into = intoOf(text, seed);
      expect(atOnce(document, part, items, into)).toEqual(oneByOne(document, part, items, into));
    });
    fc.assert(run, { numRuns: Number(process.env.FUZZ_RUNS ?? 200) });
  }, 600_000);

  test('ends with two thousand of them, for each of which the text is not read again', () => {
    const items = Array.from({ length: 2000 }, (_, n) =>
      newItem('component', `Part ${n}`, 'does much '.repeat(20)),
    );
    const { outcomes } = placeItems(readSpec(template), 'components', items);
    expect(outcomes.every(({ kind }) => kind === 'splices')).toBe(true);
  });

  test('refuses only those that cannot be placed, and says of repetitions where they are', () => {
    const names = ['a', 'b', '[Step 1]', 'c', 'b', 'd'];
    const items = names.map((one) => newItem('text', one, ''));
    const { outcomes, after } = placeItems(readSpec(template), 'deployment.rollout', items);
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      'splices',
      'splices',
      'refused',
      'splices',
      'present',
      'splices',
    ]);
    const lines = after.text.split('\n');
    const [, b, , , again] = outcomes;
    expect(b?.kind === 'splices' && b.where).toBe(`after “a”, line ${lines.indexOf('1. a') + 1}`);
    expect(again?.kind === 'present' && lines[again.line - 1]).toBe('2. b');
    expect(after.items.texts['deployment.rollout']?.map(({ item }) => item)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['config', '## Configuration\n\n```\nA=1 # one\n```\n', ['B=2 two', 'C=3', 'D=4 four']],
    ['glossary', '## Glossary\n\n- **A** (x): y\n- **B**: z', ['C: c', 'D: d']],
    ['endpoints', '## API\n\n**GET /a** -> reads', ['GET /b', 'GET /c x', 'GET /d y']],
    [
      'entities',
      '### Entities\n\n#### A\n\n|Name|Type|\n|-|-|\n|`id`|uuid|\n',
      ['B: id uuid', 'C', 'D: id uuid'],
    ],
    [
      'threats',
      '### Threat Model\n\n| Threat | Mitigation |\n|--------|------------|\n',
      ['a => b', 'c', 'd => e'],
    ],
  ] as const)('of %s gives what one by one gives in %j', (part, text, lines) => {
    const items = lines.map((line) => itemOfLine(part, line));
    const once = atOnce(readSpec(text), part, items, undefined);
    expect(once).toEqual(oneByOne(readSpec(text), part, items, undefined));
    expect(once.outcomes.map(({ kind }) => kind)).toEqual(lines.map(() => 'splices'));
  });

  test('leaves the document as it is where there are none', () => {
    const document = readSpec('# X\n');
    expect(placeItems(document, 'components', [])).toEqual({ outcomes: [], splices: [], after: document });
  });
});
