import type { Ends, Layers } from './layers.ts';
import type { Spacing } from './spacing.ts';

/** Where each link leaves the item above it and enters the one below: columns from the left edge of the item. */
export type Ports = { upper: number[]; lower: number[] };

/** The columns that a box needs at least for so many links on one side of it. */
export const widthForPorts = (links: number, { apart }: Spacing): number => apart * (links + 1) + 1;

/** Ports at even distances; an arrow that passes an item has its column. */
export const evenPorts = ({ items, links }: Layers, { above, below }: Ends): Ports => {
  const ports: Ports = { upper: links.map(() => 0), lower: links.map(() => 0) };
  for (const [at, { box, width }] of items.entries()) {
    if (box === undefined) continue;
    const spread = (ends: readonly number[] = [], side: number[]): void => {
      for (const [place, link] of ends.entries())
        side[link] = 1 + Math.floor(((width - 2) * (2 * place + 1) - 1) / (2 * ends.length));
    };
    spread(below[at], ports.upper);
    spread(above[at], ports.lower);
  }
  return ports;
};

/** Moves ports to where their links run straight, as far as their neighbours leave them room. */
export const straightPorts = (
  { items, links }: Layers,
  { above, below }: Ends,
  lefts: readonly number[],
  ports: Ports,
  { apart }: Spacing,
): Ports => {
  const upper = [...ports.upper];
  const lower = [...ports.lower];
  const upperColumn = (link: number): number => (lefts[links[link]?.upper ?? 0] ?? 0) + (upper[link] ?? 0);
  const lowerColumn = (link: number): number => (lefts[links[link]?.lower ?? 0] ?? 0) + (lower[link] ?? 0);
  for (const [at, { box, width }] of items.entries()) {
    if (box === undefined) continue;
    const slide = (ends: readonly number[] = [], side: number[], columnOf: (link: number) => number) => {
      for (const [place, link] of ends.entries()) {
        const wanted = columnOf(link) - (lefts[at] ?? 0);
        const [left, right] = [ends[place - 1], ends[place + 1]];
        const least = left === undefined ? 1 : (side[left] ?? 0) + apart;
        const most = right === undefined ? width - 2 : (side[right] ?? 0) - apart;
        if (wanted >= least && wanted <= most) side[link] = wanted;
      }
    };
    slide(above[at], lower, upperColumn);
    slide(below[at], upper, lowerColumn);
  }
  return { upper, lower };
};
