import { isDeepStrictEqual } from 'node:util';
import { type PartId, parts } from '../../spec/parts.ts';
import { readSpec } from '../read/read-spec.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import { labelOfPart } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import { type Refusal, refuse } from './placed.ts';
import { applySplices, type Splice } from './splice.ts';

/** A document after some splices, and what was placed by them: each item once, in the order of the text, and nothing else. */
export type ReadBack = { kind: 'read'; after: SpecDocument; placed: readonly Located<unknown>[] };

/**
 * Reads a document with some items in it, and shows that each is known for what it is, and all others as before.
 *
 * @param keys What the items are known by, all different.
 */
export const readBack = (
  document: SpecDocument,
  part: PartId,
  keys: readonly string[],
  splices: readonly Splice[],
): ReadBack | { kind: 'misread'; after: SpecDocument } => {
  const after = readSpec(applySplices(document.text, splices));
  const wanted = new Set(keys);
  const isNew = (located: Located<unknown>): boolean => located.keys.some((key) => wanted.has(key));
  const placed = itemsOf(after, part).filter(isNew);
  const found = placed.flatMap((located) => located.keys.filter((key) => wanted.has(key)));
  const areThere = placed.length === keys.length && found.length === keys.length;
  const areAlone = parts.every(({ id }) => {
    const items = itemsOf(after, id);
    return sameItems(id === part ? items.filter((item) => !isNew(item)) : items, itemsOf(document, id));
  });
  return areThere && areAlone ? { kind: 'read', after, placed } : { kind: 'misread', after };
};

const sameItems = (some: readonly Located<unknown>[], others: readonly Located<unknown>[]): boolean =>
  some.length === others.length && some.every(({ item }, at) => isDeepStrictEqual(item, others[at]?.item));

/** Why an item has no place where it would be read as something else. */
export const misread = (
  document: SpecDocument,
  part: PartId,
  after: SpecDocument,
  { splices, where }: { splices: readonly Splice[]; where: string },
): Refusal => {
  if (isSampleAt(after, part, splices))
    return refuse(`it reads like the sample text of “${labelOfPart(part)}”`, 'say it in other words');
  const other = parts.find(
    ({ id }) => id !== part && itemsOf(after, id).length > itemsOf(document, id).length,
  );
  const instead = other === undefined ? '' : `, but as one of “${other.label}”`;
  return refuse(
    `“${labelOfPart(part)}” would not be known for what it is ${where}${instead}`,
    'name another heading, --into "<heading>", or write it by hand',
  );
};

/** Whether what was written is the template's sample text; what an item leaves open is no more than a piece of it. */
const isSampleAt = ({ placeholders }: SpecDocument, part: PartId, splices: readonly Splice[]): boolean =>
  splices.some(({ at, insert }) =>
    placeholders.some(
      ({ part: other, field, span }) =>
        other === part && field === undefined && span.start < at + insert.length && at < span.end,
    ),
  );
