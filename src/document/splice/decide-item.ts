import type { PartId } from '../../spec/parts.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import type { Siblings } from './choose-siblings.ts';
import { findSpot, type Spot } from './find-spot.ts';
import { nameAt } from './name-at.ts';
import { formOf, labelOfPart } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import { type Decided, type NewItem, type Refusal, refuse } from './placed.ts';
import { unsafeDocument } from './refusals.ts';
import { seemsThere } from './seems-there.ts';
import { writeBehind } from './write-behind.ts';

/** Where items are to go. */
type Where = { document: SpecDocument; part: PartId; into?: string | undefined };

/**
 * Decides how one item is written into a document, as `placeItems` does; nothing where it is or seems to be there, or has
 * no clear place. Nobody has read yet what comes of it.
 */
export const decideItem = (
  where: Where,
  item: NewItem,
): Extract<Decided, { kind: 'splices' }> | undefined => {
  const { document, part } = where;
  const isThere = itemsOf(document, part).some(({ keys }) => keys.includes(item.key));
  const spot = spotFor(where);
  if (isThere || spot.kind === 'refused' || seemsThere(document, part, [item]).size > 0) return undefined;
  const decided = decide(where, item, spot);
  return decided.kind === 'refused' ? undefined : decided;
};

/** Where further items go. */
export const spotFor = ({ document, part, into }: Where): Spot => {
  if (formOf(part) === undefined) return refuse(`“${labelOfPart(part)}” is no list`, 'edit it by hand');
  return unsafeDocument(document) ?? findSpot(document, part, into);
};

/** How an item is written into its place. */
export const decide = (
  { document, part }: Where,
  { written }: NewItem,
  spot: Exclude<Spot, Refusal>,
): Decided => {
  if (spot.kind === 'first') return spot.write(written);
  const behind = writeBehind(document, part, spot.siblings, [written]);
  return behind.kind === 'refused'
    ? behind
    : { kind: 'splices', splices: [behind.splice], where: whereBehind(document, lastOf(spot.siblings)) };
};

/** What people are told of a place behind an item. */
export const whereBehind = (document: SpecDocument, item: Located<unknown>): string =>
  `after “${nameAt(document, item)}”, line ${item.line}`;

/** The one that further items follow. */
export const lastOf = (siblings: Siblings): Located<unknown> => siblings.at(-1) ?? siblings[0];
