import type { Layers } from './layers.ts';
import type { Placing } from './placing.ts';
import type { StepOf } from './spacing.ts';

/** How often all long arrows are looked at: one that has moved may leave room for another one. */
const PASSES = 6;

/** How crooked an arrow is: its bends count first, then how far they lead. */
type Bends = { count: number; length: number };

/** The left edges with long arrows in one column, as far as what stands beside them leaves them room. */
export const straightened = (placing: Placing, stepOf: StepOf): number[] => {
  const lefts = [...placing.lefts];
  const arrows = longArrows(placing.layers);
  const places = new Map(placing.layers.rows.flatMap((row) => row.map((item, at) => [item, { row, at }])));
  const roomOf = (item: number): [least: number, most: number] => {
    const { row = [], at = 0 } = places.get(item) ?? {};
    const [left, right] = [row[at - 1], row[at + 1]];
    return [
      left === undefined ? Number.NEGATIVE_INFINITY : (lefts[left] ?? 0) + stepOf(left, item),
      right === undefined ? Number.POSITIVE_INFINITY : (lefts[right] ?? 0) - stepOf(item, right),
    ];
  };
  let isMoving = true;
  for (let pass = 0; pass < PASSES && isMoving; pass += 1) {
    isMoving = false;
    for (const { passages, start, end } of arrows) {
      const top = (lefts[start.item] ?? 0) + (placing.ports.upper[start.link] ?? 0);
      const bottom = (lefts[end.item] ?? 0) + (placing.ports.lower[end.link] ?? 0);
      const columns = passages.map((item) => lefts[item] ?? 0);
      let [best, bends] = [columns, bendsIn(top, columns, bottom)];
      if (bends.count === 0) continue;
      const rooms = passages.map(roomOf);
      const candidates = [...new Set([top, bottom, ...columns])].map((column) =>
        rooms.map(([least, most]) => Math.min(Math.max(column, least), most)),
      );
      for (const way of candidates) {
        const found = bendsIn(top, way, bottom);
        if (isStraighter(found, bends)) [best, bends] = [way, found];
      }
      if (best === columns) continue;
      isMoving = true;
      for (const [at, item] of passages.entries()) lefts[item] = best[at] ?? 0;
    }
  }
  return lefts;
};

/** An arrow through several layers: the items it passes, and the boxes and links at its ends. */
type LongArrow = {
  passages: readonly number[];
  start: { item: number; link: number };
  end: { item: number; link: number };
};

const longArrows = ({ items, links }: Layers): LongArrow[] => {
  const byEdge = new Map<number, number[]>();
  for (const [at, { edge }] of links.entries()) byEdge.set(edge, [...(byEdge.get(edge) ?? []), at]);
  return [...byEdge.values()].flatMap((pieces): LongArrow[] => {
    const [first = 0, last = 0] = [pieces[0], pieces.at(-1)];
    const passages = pieces.slice(0, -1).map((piece) => links[piece]?.lower ?? 0);
    if (passages.every((item) => items[item]?.box !== undefined)) return [];
    return [
      {
        passages,
        start: { item: links[first]?.upper ?? 0, link: first },
        end: { item: links[last]?.lower ?? 0, link: last },
      },
    ];
  });
};

const bendsIn = (top: number, columns: readonly number[], bottom: number): Bends => {
  const bends = { count: 0, length: 0 };
  let before = top;
  for (let at = 0; at <= columns.length; at += 1) {
    const column = columns[at] ?? bottom;
    if (column !== before) bends.count += 1;
    bends.length += Math.abs(column - before);
    before = column;
  }
  return bends;
};

const isStraighter = (one: Bends, other: Bends): boolean =>
  one.count < other.count || (one.count === other.count && one.length < other.length);
