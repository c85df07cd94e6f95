import { type Atom, depths } from './atom.ts';
import { type Chunk, mapSides, type Sides } from './chunk.ts';
import { orderOf } from './order-of.ts';
import { renumber } from './renumber.ts';
import { idOfPieces, runOf } from './run.ts';
import { type MergeInner, type Settled, settleItems } from './settle-items.ts';
import { withGaps } from './with-gaps.ts';

/**
 * Merges a stretch that holds nothing but items, each known by its key: in the order of ours, what theirs adds behind
 * what stands before it there.
 *
 * @returns nothing for a stretch with anything else, or with items that cannot be told apart
 */
export const mergeItems = (sides: Sides<readonly Atom[]>, mergeInner: MergeInner): Chunk[] | undefined => {
  const { base, ours, theirs } = mapSides(sides, runOf);
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  if (ours.items.length + theirs.items.length === 0) return undefined;
  const runs = { base, ours, theirs };
  const idOf = idOfPieces(runs);
  const settled = idOf && settleItems(runs, idOf, mergeInner);
  if (idOf === undefined || settled === undefined) return undefined;
  const ids = mapSides(runs, ({ items }) => items.map(idOf));
  const order = deepestFirst(orderOf(ids).flatMap((id) => settled.get(id) ?? []));
  const chunks = withGaps(renumber(order, runs, ids), runs, ids);
  return keepsRules(chunks, sides) ? chunks : undefined;
};

/** Whether the rules and arrows that a side has put there are there. */
const keepsRules = (chunks: readonly Chunk[], sides: Sides<readonly Atom[]>): boolean => {
  const { base, ours, theirs } = mapSides(sides, rulesIn);
  const lines = chunks.flatMap((chunk) => (chunk.kind === 'settled' ? chunk.lines : []));
  return [...new Set([...ours, ...theirs])].every((rule) => {
    const most = Math.max(count(ours, rule), count(theirs, rule));
    return most <= count(base, rule) || count(lines, rule) >= most;
  });
};

const rulesIn = (atoms: readonly Atom[]): string[] =>
  atoms.flatMap(({ kind, text }) => (kind === 'gap' && text.trim() !== '' ? [text] : []));

const count = (texts: readonly string[], text: string): number =>
  texts.filter((other) => other === text).length;

/** New items that follow each other, the deepest first: it belongs to what is above, and a section would take it away. */
const deepestFirst = (order: readonly Settled[]): Settled[] => {
  const runs: Settled[][] = [];
  for (const [at, settled] of order.entries()) {
    if (settled.isNew && order[at - 1]?.isNew) runs.at(-1)?.push(settled);
    else runs.push([settled]);
  }
  return runs.flatMap((run) => run.toSorted((one, other) => depthOf(other) - depthOf(one)));
};

const depthOf = ({ piece }: Settled): number => (piece.kind === 'item' ? piece.depth : depths.item);
