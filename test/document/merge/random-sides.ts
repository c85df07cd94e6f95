import fc from 'fast-check';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { itemsOf } from '../../../src/document/splice/part-items.ts';
import { applySplices } from '../../../src/document/splice/splice.ts';
import { type PartId, parts } from '../../../src/spec/parts.ts';
import { placeItem } from '../../support/place-item.ts';
import { itemOfLine } from '../splice/write-line-of.ts';

/** Something to add: a part, and a line of its grammar. */
type NewLine = readonly [PartId, string];

/** Something of each kind whose name nobody else has. */
const newLines = (name: string): readonly NewLine[] => [
  ['components', `${name} Part: does -> Redis`],
  ['endpoints', `DELETE /${name}/{id} Is new`],
  ['entities', `${name}Thing: id uuid pk`],
  ['relationships', `${name} *-* Other`],
  ['dataFlow', `Step of ${name}`],
  ['threats', `Threat by ${name} => None`],
  ['config', `${name.toUpperCase()}=1 Is new`],
  ['metrics', `${name}_count: counts; alert above 1`],
  ['glossary', `${name}: a word`],
  ['openQuestions', `What is ${name}?`],
  ['scope.in', `All of ${name}`],
  ['externals', `${name} [service]: new`],
  ['decisions', `Use ${name}`],
  ['deployment.rollout', `Roll out ${name}`],
];

/** What one side adds. */
export const additionsOf = (side: string): fc.Arbitrary<readonly NewLine[]> =>
  fc
    .array(fc.nat(newLines('').length - 1), { maxLength: 4 })
    .map((kinds) => kinds.flatMap((kind, at) => newLines(`${side}${at}`).slice(kind, kind + 1)));

/** A text with everything added that has a place in it, and the keys of that. */
export const withAdded = (
  text: string,
  lines: readonly NewLine[],
): { text: string; keys: readonly string[] } => {
  let document = readSpec(text);
  const keys = lines.flatMap(([part, line]) => {
    const item = itemOfLine(part, line);
    const placed = placeItem(document, part, item);
    if (placed.kind !== 'splices') return [];
    document = readSpec(applySplices(document.text, placed.splices));
    return [`${part} ${item.key}`];
  });
  return { text: document.text, keys };
};

/** The keys of all items of a text. */
export const keysIn = (text: string): string[] => {
  const document = readSpec(text);
  return parts.flatMap(({ id }) =>
    itemsOf(document, id).flatMap(({ keys }) => keys.map((key) => `${id} ${key}`)),
  );
};

/** A change of some lines by hand: where, how many are taken out, and what is put there. */
type Edit = readonly [at: number, remove: number, insert: string];

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(
    fc.nat(60),
    fc.nat(3),
    fc.constantFrom(
      '',
      'Some text.',
      '- an item',
      '| a | b | c |',
      '### Component: Cart',
      '#### GET /a',
      '```',
      '---',
    ),
  ),
  { maxLength: 3 },
);

export const edited = (text: string, changes: readonly Edit[]): string =>
  changes
    .reduce(
      (lines, [at, remove, insert]) => lines.toSpliced(at % (lines.length + 1), remove, insert),
      text.split('\n'),
    )
    .join('\n');
