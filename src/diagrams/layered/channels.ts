import type { Layers, Link } from './layers.ts';
import type { Columns } from './place-columns.ts';
import { type Run, routeChannel, type Wire } from './route-channel.ts';
import type { Spacing } from './spacing.ts';

/** A layer and what lies below it, down to the next one. */
export type Channel = {
  /** The first row of the layer. */
  top: number;
  /** The first row below it. */
  start: number;
  /** The first row of bends. */
  bends: number;
  /** The first row of the next layer. */
  end: number;
  /** The links in the channel, and how each of them runs. */
  links: readonly { link: Link; wire: Wire; runs: readonly Run[] }[];
};

/** What the rows of a drawing depend on. */
type Placed = {
  layers: Layers;
  columns: Columns;
  /** The rows of each layer. */
  heights: readonly number[];
  /** The arrows that point up. */
  upward: ReadonlySet<number>;
  spacing: Spacing;
};

/** Routes the links below each layer, and gives every layer its rows. */
export const channelsOf = ({ layers, columns, heights, upward, spacing }: Placed): Channel[] => {
  const below: number[][] = layers.rows.map(() => []);
  for (const [at, { upper }] of layers.links.entries()) below[layers.items[upper]?.layer ?? 0]?.push(at);
  const isBox = (item: number): boolean => layers.items[item]?.box !== undefined;
  let top = 0;
  return below.map((all, layer) => {
    const wired = all.flatMap((at) => {
      const link = layers.links[at];
      return link === undefined ? [] : [{ link, wire: wireOf(link, at, columns) }];
    });
    const { runs, tracks } = routeChannel(wired.map(({ wire }) => wire));
    const fromBoxes = wired.filter(({ link }) => isBox(link.upper));
    const hasHead = fromBoxes.some(({ link }) => upward.has(link.edge));
    // An arrow that begins with a bend is long enough.
    const isShort = tracks === 0 && fromBoxes.length > 0;
    const start = top + (heights[layer] ?? 0);
    const bends = start + Math.max(isShort ? spacing.stub : spacing.lead, hasHead ? 1 : 0);
    const end = bends + tracks * spacing.track + (wired.some(({ link }) => isBox(link.lower)) ? 1 : 0);
    const links = wired.map((each, place) => ({ ...each, runs: runs[place] ?? [] }));
    const channel = { top, start, bends, end, links };
    top = end;
    return channel;
  });
};

const wireOf = ({ upper, lower }: Link, at: number, { lefts, ports }: Columns): Wire => ({
  top: (lefts[upper] ?? 0) + (ports.upper[at] ?? 0),
  bottom: (lefts[lower] ?? 0) + (ports.lower[at] ?? 0),
});
