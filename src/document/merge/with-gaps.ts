import type { Chunk, Lines, Sides } from './chunk.ts';
import type { Run } from './run.ts';
import type { Settled } from './settle-items.ts';

/** Items with what stands before, between and after them on the sides that they come from. */
export const withGaps = (
  order: readonly Settled[],
  runs: Sides<Run>,
  ids: Sides<readonly string[]>,
): Chunk[] => {
  const sides = [sideOf(runs.ours, ids.ours), sideOf(runs.theirs, ids.theirs)];
  const lineEnd = lineEndIn(runs);
  return [...order, undefined].flatMap((one, at): Chunk[] => {
    const before = order[at - 1];
    const gap = gapBetween(before, one, sides);
    const needed = neededBetween(before, one);
    const lines = gap.length === 0 && needed !== undefined ? [needed + lineEnd] : gap;
    return [{ kind: 'settled', lines }, ...(one?.chunks ?? [])];
  });
};

/** One side, with the place of each of its items. */
type Side = { run: Run; places: ReadonlyMap<string, number> };

const sideOf = (run: Run, ids: readonly string[]): Side => ({
  run,
  places: new Map(ids.map((id, at) => [id, at])),
});

/** What stands between two items, the first one and the last one having none beside them. */
const gapBetween = (
  before: Settled | undefined,
  after: Settled | undefined,
  sides: readonly Side[],
): Lines => {
  const neighbours = sides.find(
    (side) => placeOf(side, before, -1) + 1 === placeOf(side, after, side.run.items.length),
  );
  if (neighbours !== undefined) return neighbours.run.gaps[placeOf(neighbours, before, -1) + 1] ?? [];
  // Blank lines would tear rows, and the items of a list, apart.
  const isClose = before !== undefined && after !== undefined && neededBetween(before, after) === undefined;
  return sides
    .flatMap((side) => [...behind(side, before), ...inFrontOf(side, after)])
    .filter((gap) => !isClose || gap.some((line) => ARROW.test(line)))
    .reduce((longest, gap) => (gap.length > longest.length ? gap : longest), []);
};

const ARROW = /[↓▼⇓⬇v|│]/;

/** The place of an item, or of the edge where there is none; not a number on a side that does not have it. */
const placeOf = ({ places }: Side, settled: Settled | undefined, edge: number): number =>
  settled === undefined ? edge : (places.get(settled.id) ?? Number.NaN);

const behind = (side: Side, settled: Settled | undefined): Lines[] =>
  gapAt(side, placeOf(side, settled, Number.NaN) + 1);

const inFrontOf = (side: Side, settled: Settled | undefined): Lines[] =>
  gapAt(side, placeOf(side, settled, Number.NaN));

const gapAt = ({ run }: Side, place: number): Lines[] => {
  const gap = run.gaps[place];
  return gap === undefined ? [] : [gap];
};

/** The line that has to stand between two items, where one has to. */
const neededBetween = (before: Settled | undefined, after: Settled | undefined): string | undefined =>
  before === undefined || after === undefined ? undefined : (lineAt(after) ?? lineAt(before));

const lineAt = ({ piece }: Settled): string | undefined =>
  piece.kind === 'item' ? piece.between : undefined;

const lineEndIn = ({ ours, theirs }: Sides<Run>): string => {
  const first = ours.items[0] ?? theirs.items[0];
  return first?.text.includes('\r\n') ? '\r\n' : '\n';
};
