import type { Atom, ItemAtom } from './atom.ts';
import { type Chunk, linesOf, mapSides, type Sides } from './chunk.ts';
import type { IdOf, Piece, Run } from './run.ts';

/** What becomes of an item. */
export type Settled = {
  id: string;
  /** The item as it is taken over, or as ours has it, where both sides are merged. */
  piece: Piece;
  chunks: readonly Chunk[];
  /** Whether one side alone has it, and not because the other one took it out. */
  isNew: boolean;
};

/** How two changed versions of an item are merged. */
export type MergeInner = (sides: Sides<readonly Atom[]>) => Chunk[];

/**
 * Decides what becomes of each item of three runs, each known by its id.
 *
 * @returns nothing where an item may have been given another name, or sample text was edited: then lines say more
 */
export const settleItems = (
  runs: Sides<Run>,
  idOf: IdOf,
  mergeInner: MergeInner,
): ReadonlyMap<string, Settled> | undefined => {
  const byId = (run: Run): ReadonlyMap<string, Piece> =>
    new Map(run.items.map((piece) => [idOf(piece), piece]));
  const sides = { base: byId(runs.base), ours: byId(runs.ours), theirs: byId(runs.theirs) };
  const samples = mapSides(runs, samplesOf);
  if (isRenamed(sides) || isEdited(runs.ours, samples, 'theirs') || isEdited(runs.theirs, samples, 'ours'))
    return undefined;
  const settled = new Map<string, Settled>();
  for (const id of new Set([...sides.ours.keys(), ...sides.theirs.keys()])) {
    const versions = { base: sides.base.get(id), ours: sides.ours.get(id), theirs: sides.theirs.get(id) };
    const found =
      (versions.ours ?? versions.theirs)?.kind === 'sample'
        ? settleSample(id, versions, samples)
        : settleItem(id, itemsOnly(versions), mergeInner);
    if (found !== undefined) settled.set(id, found);
  }
  return settled;
};

type ById = ReadonlyMap<string, Piece>;

/** Whether a side may have given an item another name that the other side has changed, or has given a name too. */
const isRenamed = ({ base, ours, theirs }: Sides<ById>): boolean => {
  const items = [...base].filter(([, { kind }]) => kind === 'item');
  const addedBy = (own: ById, other: ById): number => count(own, (id) => !base.has(id) && !other.has(id));
  const [ourAdded, theirAdded] = [addedBy(ours, theirs), addedBy(theirs, ours)];
  const shared = count(ours, (id) => !base.has(id) && theirs.has(id));
  const gone = items.filter(([id]) => !ours.has(id) && !theirs.has(id)).length;
  const goneAndChanged = (own: ById, other: ById): boolean =>
    items.some(([id, { text }]) => !own.has(id) && other.has(id) && other.get(id)?.text !== text);
  return (
    (gone > shared && ourAdded + theirAdded > 0) ||
    (ourAdded > 0 && goneAndChanged(ours, theirs)) ||
    (theirAdded > 0 && goneAndChanged(theirs, ours))
  );
};

const count = (pieces: ById, matches: (id: string) => boolean): number =>
  [...pieces].filter(([id, { kind }]) => kind === 'item' && matches(id)).length;

/** Whether somebody has worked on sample text that the other side does not have any more. */
const isEdited = ({ items }: Run, samples: Sides, other: 'ours' | 'theirs'): boolean =>
  items.some(
    ({ kind, text }) => kind === 'sample' && !samples.base.includes(text) && !samples[other].includes(text),
  );

const samplesOf = ({ items }: Run): string =>
  items.flatMap(({ kind, text }) => (kind === 'sample' ? [text] : [])).join('');

type Versions<T> = { base: T | undefined; ours: T | undefined; theirs: T | undefined };

/** Sample text stays only as far as both sides still have it. */
const settleSample = (id: string, { ours, theirs }: Versions<Piece>, samples: Sides): Settled | undefined => {
  const sample = ours ?? theirs;
  const others = ours === undefined ? samples.ours : samples.theirs;
  return sample === undefined || !others.includes(sample.text) ? undefined : taken(id, sample, false);
};

const itemsOnly = ({ base, ours, theirs }: Versions<Piece>): Versions<ItemAtom> => {
  const only = (piece: Piece | undefined) => (piece?.kind === 'item' ? piece : undefined);
  return { base: only(base), ours: only(ours), theirs: only(theirs) };
};

const settleItem = (
  id: string,
  { base, ours, theirs }: Versions<ItemAtom>,
  mergeInner: MergeInner,
): Settled | undefined => {
  if (ours !== undefined && theirs !== undefined) return settleBoth(id, { base, ours, theirs }, mergeInner);
  const left = ours ?? theirs;
  if (left === undefined) return undefined;
  if (base === undefined) return taken(id, left, true);
  if (bareText(base) === bareText(left)) return undefined;
  const conflict: Chunk = {
    kind: 'conflict',
    base: linesOf(base.text),
    ours: linesOf(ours?.text ?? ''),
    theirs: linesOf(theirs?.text ?? ''),
  };
  return { id, piece: left, chunks: [conflict], isNew: false };
};

const settleBoth = (
  id: string,
  { base, ours, theirs }: { base: ItemAtom | undefined; ours: ItemAtom; theirs: ItemAtom },
  mergeInner: MergeInner,
): Settled => {
  if (ours.text === theirs.text || theirs.text === base?.text) return taken(id, ours, false);
  if (ours.text === base?.text || bareText(ours) === bareText(base)) return taken(id, theirs, false);
  if (bareText(theirs) === bareText(base) || bareText(ours) === bareText(theirs))
    return taken(id, ours, false);
  // The same line with two numbers is no reason to ask a person.
  const model = firstLine(ours) === firstLine(base) ? theirs : ours;
  const inner = {
    base: base === undefined ? [] : innerLike(base, model),
    ours: innerLike(ours, model),
    theirs: innerLike(theirs, model),
  };
  const piece = { ...ours, number: model.number };
  return { id, piece, chunks: mergeInner(inner), isNew: false };
};

/** What an item is made of; its first line as another item has it, where only the number differs. */
const innerLike = (item: ItemAtom, model: ItemAtom): readonly Atom[] => {
  const [first, ...others] = item.inner;
  const text = firstLine(model);
  const isAlike = bareLine(first?.text, item) === bareLine(text, model);
  return first === undefined || text === undefined || !isAlike ? item.inner : [{ ...first, text }, ...others];
};

const firstLine = (item: ItemAtom | undefined): string | undefined => item?.inner[0]?.text;

const bareLine = (text: string | undefined, { number }: ItemAtom): string | undefined =>
  text?.replace(number?.numbering ?? '', '').replace(/[ \t]+/g, ' ');

/** An item's text without the number that it begins with. */
const bareText = (item: ItemAtom | undefined): string | undefined =>
  item?.text.replace(item.number?.numbering ?? '', '');

const taken = (id: string, piece: Piece, isNew: boolean): Settled => ({
  id,
  piece,
  chunks: [{ kind: 'settled', lines: linesOf(piece.text) }],
  isNew,
});
