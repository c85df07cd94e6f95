import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Span } from '../block.ts';
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
): Placeholder[] =>
  Object.entries(fields).flatMap(([field, { samples }]) =>
    samples.map((span: Span) => ({ part, field, span })),
  );

/** The keys of a name: as it is, and without a picture before and a remark in brackets behind it. */
export const nameKeys = (name: string): readonly string[] => {
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s*[([（][^()[\]（）]*[)\]）]$/, '');
  return [...new Set([name, bare === '' ? name : bare].map(nameKey))];
};
