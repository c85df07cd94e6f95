import { type Ends, endsOf, type Item, type Layers, type Link } from './layers.ts';
import type { Placing } from './placing.ts';
import { evenPorts, type Ports, straightPorts } from './ports.ts';
import { relaxedRow, type Wish } from './relax-row.ts';
import { isPassage, type Spacing, type StepOf, stepsIn } from './spacing.ts';
import { straightened } from './straighten.ts';

/** The left edge of each item, and where its links begin and end. */
export type Columns = { lefts: readonly number[]; ports: Ports };

/** How often the rows are gone through, down and up, unless nothing moves any more. */
const PASSES = 8;

/**
 * Places items side by side, each as near as can be below and above what it is linked with.
 *
 * @param most Columns of the whole drawing; the widest row has room in them.
 */
export const placeColumns = (layers: Layers, spacing: Spacing, most: number): Columns => {
  const ends = endsOf(layers);
  const ports = evenPorts(layers, ends);
  const stepOf = stepsIn(layers, spacing);
  const lefts = packed(layers, stepOf);
  const relax = (rows: Layers['rows'], sides: readonly (keyof Ends)[]): void => {
    for (const row of rows) {
      const wishes = row.map((item, at) => ({
        ...wishOf(item, sides, { layers, ends, ports, lefts }),
        step: stepOf(item, row[at + 1]),
      }));
      for (const [at, left] of relaxedRow(wishes, most).entries()) lefts[row[at] ?? 0] = left;
    }
  };
  let before = '';
  for (let pass = 0; pass < PASSES && before !== lefts.join(); pass += 1) {
    before = lefts.join();
    relax(layers.rows, ['above']);
    relax(layers.rows.toReversed(), ['below']);
  }
  for (let pass = 0; pass < PASSES / 2; pass += 1) relax(layers.rows, ['above', 'below']);
  const straight = fromZero(straightened({ layers, ends, ports, lefts }, stepOf));
  // What has moved on one side may be straight on the other one now.
  const once = straightPorts(layers, ends, straight, ports, spacing);
  return { lefts: straight, ports: straightPorts(layers, ends, straight, once, spacing) };
};

const packed = ({ items, rows }: Layers, stepOf: StepOf): number[] => {
  const lefts = items.map(() => 0);
  for (const row of rows) {
    let left = 0;
    for (const [at, item] of row.entries()) {
      lefts[item] = left;
      left += stepOf(item, row[at + 1]);
    }
  }
  return lefts;
};

/** An item wants to be where its links run straight; long arrows more than short ones. */
const wishOf = (item: number, sides: readonly (keyof Ends)[], placing: Placing): Wish => {
  const { layers, ends, lefts } = placing;
  let [sum, weight] = [0, 0];
  for (const side of sides)
    for (const at of ends[side][item] ?? []) {
      const link = layers.links[at];
      if (link === undefined) continue;
      const strength = strengthOf(link, layers.items);
      sum += strength * straightLeft(link, at, side, placing);
      weight += strength;
    }
  return weight === 0 ? { left: lefts[item] ?? 0, weight: 0.1 } : { left: sum / weight, weight };
};

const strengthOf = ({ upper, lower }: Link, items: readonly Item[]): number =>
  (isPassage(items[upper]) ? 3 : 1) * (isPassage(items[lower]) ? 3 : 1);

/** The left edge of an item at which a link runs straight; `side` is where the other end of the link is. */
const straightLeft = (
  { upper, lower }: Link,
  at: number,
  side: keyof Ends,
  { lefts, ports }: Placing,
): number => {
  const [upperPort, lowerPort] = [ports.upper[at] ?? 0, ports.lower[at] ?? 0];
  return side === 'above'
    ? (lefts[upper] ?? 0) + upperPort - lowerPort
    : (lefts[lower] ?? 0) + lowerPort - upperPort;
};

const fromZero = (lefts: readonly number[]): number[] => {
  const least = lefts.reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY);
  return lefts.map((left) => left - least);
};
