import { oneLine } from '../../spec/clean-text.ts';
import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Field } from './fields.ts';
import type { Located, Placeholder } from './spec-document.ts';

/** Items of one kind, and the sample texts that stand among them. */
export type Found<T> = { items: readonly Located<T>[]; placeholders: readonly Placeholder[] };

/** What several readers of one kind have found, in the order of the text. */
export const together = <T>(...all: readonly Found<T>[]): Found<T> => ({
  items: all.flatMap(({ items }) => items).toSorted((one, other) => one.span.start - other.span.start),
  placeholders: all.flatMap(({ placeholders }) => placeholders),
});

/** The sample texts of the pieces of an item as placeholders of its part. */
export const fieldPlaceholders = (
  part: Placeholder['part'],
  fields: Readonly<Record<string, Pick<Field<unknown>, 'samples'>>>,
): Placeholder[] => {
  const placeholders: Placeholder[] = [];
  for (const field of Object.keys(fields))
    for (const span of fields[field]?.samples ?? []) placeholders.push({ part, field, span });
  return placeholders;
};

/** The keys of a name: as it is, without decoration, and without numbering before and a remark in brackets behind it. */
export const nameKeys = (name: string): readonly string[] => namesOf(name).map(nameKey).filter(isFirst);

/** A name in every form in which it may be meant. */
export const namesOf = (name: string): readonly string[] => {
  if (UNDRESSED.test(name)) return [name];
  const plain = undecorated(name);
  const bare = plain
    .replace(/^(?:\d{1,2}(?:\.\d{1,3})+[.)]?|\d{1,2}[.)])\s+/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s*[([（][^()[\]（）]*[)\]）]$/, '');
  return [name, plain, bare === '' ? plain : undecorated(bare)].filter(isFirst);
};

/** Words and numbers behind a first word, as in most names: in no other form either. */
const UNDRESSED = /^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$/;

const isFirst = (name: string, at: number, all: readonly string[]): boolean => all.indexOf(name) === at;

/** A name without what only dresses it: code marks, quotes, emphasis and pictures around it. Of pictures alone, marks go. */
export const undecorated = (name: string): string => {
  const bare = oneLine(name.replaceAll('`', ' ').replace(/^(\*\*|__|\*|_)(\S.*\S|\S)\1$/, '$2'));
  return bare.replace(DRESS, '') || bare || name;
};

const DRESSES = String.raw`(?:["'“”„‘’«»\s]|\p{Extended_Pictographic}|\uFE0F|\u200D)`;
const DRESS = new RegExp(`^${DRESSES}+|(?<!${DRESSES})${DRESSES}+$`, 'gu');
