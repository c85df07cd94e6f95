import { isDeepStrictEqual } from 'node:util';
import { type PartId, parts } from '../../spec/parts.ts';
import { readSpec } from '../read/read-spec.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import { labelOfPart } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import { type Refusal, refuse } from './placed.ts';
import { applySplices, type Splice } from './splice.ts';

/** A document after some splices, and what was placed by them: each item once, in the order of the text, and nothing else. */
type ReadBack = { kind: 'read'; after: SpecDocument; placed: readonly Located<unknown>[] };

/** Items that were written for a part, by what they are known by: all different. */
type Wanted = { part: PartId; keys: readonly string[] };

/** Reads a document with some items in it, and shows that each is known for what it is, and all others as before. */
export const readBack = (
  document: SpecDocument,
  wanted: readonly Wanted[],
  splices: readonly Splice[],
): ReadBack | { kind: 'misread'; after: SpecDocument } => {
  const after = readSpec(applySplices(document.text, splices));
  const news = wanted.map((each) => newsOf(after, each));
  const placed = news.flatMap((each) => each.placed);
  const isNew = new Set(placed);
  const areAlone = parts.every(({ id }) =>
    sameItems(
      itemsOf(after, id).filter((item) => !isNew.has(item)),
      itemsOf(document, id),
    ),
  );
  return news.every(({ areThere }) => areThere) && areAlone
    ? { kind: 'read', after, placed }
    : { kind: 'misread', after };
};

/** The items of a part that are known by some keys, and whether there is one for each. */
const newsOf = (
  document: SpecDocument,
  { part, keys }: Wanted,
): { placed: readonly Located<unknown>[]; areThere: boolean } => {
  const wanted = new Set(keys);
  const placed = itemsOf(document, part).filter((located) => located.keys.some((key) => wanted.has(key)));
  const found = placed.flatMap((located) => located.keys.filter((key) => wanted.has(key)));
  return { placed, areThere: placed.length === keys.length && found.length === keys.length };
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
