import { type Layers, placesIn } from './layers.ts';

/** How often the rows are gone through at most; after that, hardly a drawing gets better. */
const SWEEPS = 24;

/** Neighbours of each item in the row above or below. */
type Neighbours = { above: number[][]; below: number[][] };

/** Orders the items within their rows so that few arrows cross, and says how many still do. */
export const orderRows = (layers: Layers): { layers: Layers; crossings: number } => {
  const neighbours = neighboursOf(layers);
  const rows = layers.rows.map((row) => [...row]);
  // Kept true to the rows at every step: all that follows asks for the places of neighbours.
  const places = placesIn(rows);
  let best = { rows: layers.rows, crossings: countCrossings(rows, neighbours.below, places) };
  let before = '';
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep += 1) {
    const isDown = sweep % 2 === 0;
    // Once a sweep down and one up have changed nothing, no further one does.
    if (isDown && before === rows.join(';')) break;
    if (isDown) before = rows.join(';');
    for (const row of isDown ? rows : rows.toReversed())
      sortByCentre(row, isDown ? neighbours.above : neighbours.below, places);
    for (const row of rows) swapNeighbours(row, neighbours, places);
    const crossings = countCrossings(rows, neighbours.below, places);
    if (crossings < best.crossings) best = { rows: rows.map((row) => [...row]), crossings };
  }
  return { layers: { ...layers, rows: best.rows }, crossings: best.crossings };
};

const neighboursOf = ({ items, links }: Layers): Neighbours => {
  const above: number[][] = items.map(() => []);
  const below: number[][] = items.map(() => []);
  for (const { upper, lower } of links) {
    below[upper]?.push(lower);
    above[lower]?.push(upper);
  }
  return { above, below };
};

/** Puts each item below the middle of its neighbours; one without neighbours stays. */
const sortByCentre = (row: number[], neighbours: readonly number[][], places: number[]): void => {
  const centres: number[] = [];
  for (const item of row) {
    const near = neighbours[item] ?? [];
    let sum = 0;
    for (const each of near) sum += places[each] ?? 0;
    centres[item] = near.length === 0 ? (places[item] ?? 0) : sum / near.length;
  }
  row.sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0));
  for (const [place, item] of row.entries()) places[item] = place;
};

/** Swaps two items beside each other wherever fewer arrows cross then. */
const swapNeighbours = (row: number[], { above, below }: Neighbours, places: number[]): void => {
  const crossed = (left: number, right: number): number =>
    crossingsOf(above[left], above[right], places) + crossingsOf(below[left], below[right], places);
  for (let place = 0; place + 1 < row.length; place += 1) {
    const [left = 0, right = 0] = [row[place], row[place + 1]];
    if (crossed(left, right) <= crossed(right, left)) continue;
    [row[place], row[place + 1]] = [right, left];
    [places[right], places[left]] = [place, place + 1];
  }
};

/** How many arrows of one item cross those of another one on its right. */
const crossingsOf = (
  left: readonly number[] = [],
  right: readonly number[] = [],
  places: readonly number[],
): number => {
  let crossings = 0;
  for (const one of left)
    for (const other of right) if ((places[one] ?? 0) > (places[other] ?? 0)) crossings += 1;
  return crossings;
};

const countCrossings = (
  rows: readonly (readonly number[])[],
  below: readonly (readonly number[])[],
  places: readonly number[],
): number => {
  let crossings = 0;
  for (const row of rows) {
    // Where the arrows lead of all items on the left of one.
    const ends: number[] = [];
    for (const item of row) {
      const own = (below[item] ?? []).map((each) => places[each] ?? 0);
      for (const end of own) for (const other of ends) if (other > end) crossings += 1;
      ends.push(...own);
    }
  }
  return crossings;
};
