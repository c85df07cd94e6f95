import { itemsOf } from '../document/splice/part-items.ts';
import { placeItems } from '../document/splice/place-items.ts';
import type { NewItem, Outcome } from '../document/splice/placed.ts';
import type { PartId } from '../spec/parts.ts';
import type { Step } from './addition.ts';
import { intoOf, type Work, withAdded, withSplices } from './addition-work.ts';

/** An item that is ready to be placed. */
export type Piece = NewItem & {
  /** What people call it. */
  name: string;
  /** What it says. */
  item: unknown;
};

/** Places some items of one part, each behind the one before it; the steps are in their order, one for each. */
export const placePieces = (work: Work, part: PartId, pieces: readonly Piece[]): Work => {
  const { outcomes, splices, after } = placeItems(work.document, part, pieces, intoOf(work, part));
  const readItems = new Map(itemsOf(after, part).flatMap(({ keys, item }) => keys.map((key) => [key, item])));
  const steps = pieces.map((piece, at) => stepOf(part, piece, outcomes[at], readItems.get(piece.key)));
  const keys = pieces.flatMap(({ key }, at) => (outcomes[at]?.kind === 'splices' ? [key] : []));
  return withAdded(withSplices(work, splices, steps, after), part, keys);
};

/** What there is to tell of a piece. */
export const stepOf = (
  part: PartId,
  { name, item }: Piece,
  outcome: Outcome | undefined,
  read: unknown,
): Step => {
  if (outcome === undefined) throw new Error(`nothing became of “${name}”`);
  if (outcome.kind !== 'splices') return { ...outcome, part, name };
  return { kind: 'added', part, name, where: outcome.where, ...unsaid(item, read) };
};

/** What an item says and the document does not, because its table has no column for it, or its list no room. */
const unsaid = (item: unknown, read: unknown): { unsaid?: readonly string[] } => {
  if (!isObject(item) || !isObject(read)) return {};
  const lost = Object.entries(item).flatMap(([field, value]) =>
    isEmpty(value) || !isEmpty(read[field]) || unshown.has(field) ? [] : [field],
  );
  return lost.length === 0 ? {} : { unsaid: lost };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** What no form of an item shows, or only as a part of something else. */
const unshown: ReadonlySet<string> = new Set(['kind', 'language', 'request', 'response', 'errors']);

/** The steps of pieces that nobody asked for: what is there is no news, and what has no place is only told. */
export const asImplied = (steps: readonly Step[], what: string, pieces: readonly Piece[]): Step[] =>
  steps.flatMap((step, at): Step[] => {
    if (step.kind === 'added') return [{ ...step, kind: 'implied' }];
    if (step.kind !== 'refused') return [];
    const { reason, lines } = step;
    return [{ kind: 'kept', what, reason, line: lines[0], derived: pieces[at]?.name ?? '' }];
  });
