import { type Ends, endsOf, type Item, type Layers, type Link } from './layers.ts';
import { evenPorts, type Ports, straightPorts } from './ports.ts';
import { relaxedRow, type Wishing } from './relax-row.ts';
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
  const rows = layers.rows.map((row) =>
    row.map((item, at) => ({
      item,
      step: stepOf(item, row[at + 1]),
      above: (ends.above[item] ?? []).flatMap((link) => pullOf(link, 'above', layers, ports)),
      below: (ends.below[item] ?? []).flatMap((link) => pullOf(link, 'below', layers, ports)),
    })),
  );
  const relax = (row: readonly Pulled[], sides: readonly (keyof Ends)[]): void => {
    const relaxed = relaxedRow(
      row.map((pulled) => wishOf(pulled, sides, lefts)),
      most,
    );
    for (const [at, { item }] of row.entries()) lefts[item] = relaxed[at] ?? 0;
  };
  let before = '';
  for (let pass = 0; pass < PASSES && before !== lefts.join(); pass += 1) {
    before = lefts.join();
    for (const row of rows) relax(row, ['above']);
    for (const row of rows.toReversed()) relax(row, ['below']);
  }
  for (let pass = 0; pass < PASSES / 2; pass += 1) for (const row of rows) relax(row, ['above', 'below']);
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

/** What a link wants of an item: to be `shift` columns right of another one. */
type Pull = { other: number; shift: number; strength: number };

/** An item of a row, with the links that pull at it. */
type Pulled = { item: number; step: number } & Readonly<Record<keyof Ends, readonly Pull[]>>;

/** A link runs straight where its ports are below each other; `side` is where its other end is. */
const pullOf = (at: number, side: keyof Ends, { items, links }: Layers, ports: Ports): Pull[] => {
  const link = links[at];
  if (link === undefined) return [];
  const shift = (ports.upper[at] ?? 0) - (ports.lower[at] ?? 0);
  const strength = strengthOf(link, items);
  return [
    side === 'above'
      ? { other: link.upper, shift, strength }
      : { other: link.lower, shift: -shift, strength },
  ];
};

/** Long arrows count more than short ones. */
const strengthOf = ({ upper, lower }: Link, items: readonly Item[]): number =>
  (isPassage(items[upper]) ? 3 : 1) * (isPassage(items[lower]) ? 3 : 1);

/** An item wants to be where its links run straight. */
const wishOf = (pulled: Pulled, sides: readonly (keyof Ends)[], lefts: readonly number[]): Wishing => {
  const { item, step } = pulled;
  let [sum, weight] = [0, 0];
  for (const side of sides)
    for (const { other, shift, strength } of pulled[side]) {
      sum += strength * ((lefts[other] ?? 0) + shift);
      weight += strength;
    }
  return weight === 0 ? { left: lefts[item] ?? 0, weight: 0.1, step } : { left: sum / weight, weight, step };
};

const fromZero = (lefts: readonly number[]): number[] => {
  const least = lefts.reduce((least, left) => Math.min(least, left), Number.POSITIVE_INFINITY);
  return lefts.map((left) => left - least);
};
