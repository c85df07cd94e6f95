import { displayWidth } from '../spec/display-width.ts';
import { boxText } from './box-text.ts';
import type { Graph } from './graph.ts';
import { type Layout, layoutDown, layoutRight } from './layered/layout.ts';
import { layoutPicture } from './paint/layout-picture.ts';
import type { Picture } from './paint/picture.ts';
import type { Size } from './shapes.ts';

/** The highest that boxes and arrows are, in rows: what is higher is shorter as a list. */
const HIGHEST = 160;

/** How often arrows cross each other at most, for each arrow. */
const CROSSINGS = 2;

/** As many rows as one screen shows: what fits there and has no crossing needs no further try. */
const SIMPLE = 24;

/** What a tighter manner costs, as if it were rows. */
const TIGHT = 3;

type Lay = (edges: Graph['edges'], sizes: readonly Size[], most: number) => Layout | undefined;

/** From top to bottom; the boxes of a layer take a part of the columns that there are, for arrows need room as well. */
const down =
  (part: number, gap: number, beside: number): Lay =>
  (edges, sizes, most) =>
    layoutDown(
      edges,
      sizes,
      { gap, beside, apart: 2, track: 1, lead: 0, stub: 1, loop: 1 },
      { width: most, height: HIGHEST, boxes: Math.floor(most * part), crossings: CROSSINGS },
    );

/** From left to right: boxes in columns, as many below each other as need be. */
const right =
  (stub: number): Lay =>
  (edges, sizes, most) =>
    layoutRight(
      edges,
      sizes,
      { gap: 1, beside: 1, apart: 1, track: 2, lead: 1, stub, loop: 3 },
      { width: HIGHEST, height: most, boxes: HIGHEST, crossings: CROSSINGS },
    );

/** How to draw: columns of a name and beside it, and the layouts that are tried. */
type Manner = { name: number; padding: number; layouts: readonly Lay[] };

/** From the most legible manner to the tightest one. */
const manners: readonly Manner[] = [
  { name: 22, padding: 2, layouts: [right(4), down(1, 3, 2), down(0.7, 3, 2)] },
  { name: 18, padding: 1, layouts: [right(2), down(1, 3, 2), down(0.7, 3, 2)] },
  { name: 14, padding: 1, layouts: [right(2), down(1, 2, 1), down(0.7, 2, 1), down(0.5, 2, 1)] },
];

type Tried = { layout: Layout; texts: readonly (readonly string[])[]; cost: number };

/**
 * The most legible picture of a graph, of those that are tried.
 *
 * @param most The columns that there are.
 * @returns Nothing where none is legible.
 */
export const partPicture = ({ nodes, edges }: Graph, most: number): Picture | undefined => {
  let best: Tried | undefined;
  for (const [tightness, { name, padding, layouts }] of manners.entries()) {
    const texts = nodes.map((node) => boxText(node, name));
    const sizes = texts.map((lines) => sizeOf(lines, padding));
    for (const lay of layouts) {
      const layout = lay(edges, sizes, most);
      if (layout === undefined || layout.width > most || layout.height > HIGHEST) continue;
      const cost = costOf(layout) + TIGHT * tightness;
      if (best === undefined || cost < best.cost) best = { layout, texts, cost };
    }
    if (best !== undefined && isSimple(best.layout)) break;
  }
  return best && layoutPicture(best.layout, best.texts);
};

const sizeOf = (lines: readonly string[], padding: number): Size => ({
  width: Math.max(0, ...lines.map(displayWidth)) + 2 * padding,
  height: lines.length,
});

const isSimple = ({ crossings, height }: Layout): boolean => crossings === 0 && height <= SIMPLE;

/** How hard a layout is to read: by crossings, by the rows that a reader scrolls, by how crooked the arrows are. */
const costOf = ({ crossings, height, arrows }: Layout): number =>
  2 * crossings + height + arrows.reduce((sum, { points }) => sum + points.length - 2, 0) / 2;
