import type { Graph, GraphEdge } from '../graph.ts';
import type { Arrow, Point, Rectangle, Size } from '../shapes.ts';
import { arrowLines } from './arrow-lines.ts';
import { upwardEdges } from './break-cycles.ts';
import { channelsOf } from './channels.ts';
import { type Arc, type Item, inLayers } from './layers.ts';
import { orderRows } from './order-rows.ts';
import { placeColumns } from './place-columns.ts';
import { widthForPorts } from './ports.ts';
import { rankBoxes } from './rank-boxes.ts';
import { type Limits, type Spacing, stepsIn, widestRow } from './spacing.ts';

/** Where everything goes that a drawing shows. */
export type Layout = Size & {
  /** A rectangle for each box of the graph, in its order. */
  boxes: readonly Rectangle[];
  arrows: readonly Arrow[];
  /** How often one arrow crosses another one. */
  crossings: number;
};

/** A box with its edges and all that its arrows need. */
type Box = Pick<Item, 'width' | 'beside'> & { height: number };

/** The columns that an arrow from a box to itself takes on its right. */
const LOOP = 2;

/**
 * Lays out boxes and arrows from top to bottom: boxes stand in layers, each below what needs it; arrows run in the channels
 * between the layers, and those that close a circle point up.
 *
 * @param sizes What the text of each box takes.
 * @returns Nothing where it would be too wide or too high, or its arrows would cross too often.
 */
export const layoutDown = (
  edges: Graph['edges'],
  sizes: readonly Size[],
  spacing: Spacing,
  limits: Limits,
): Layout | undefined => {
  const upward = upwardEdges(sizes.length, edges);
  const arcs = arcsOf(edges, upward);
  const loops = new Set(edges.flatMap(({ from, to }) => (from === to ? [from] : [])));
  const boxes = boxesFor(sizes, arcs, loops, spacing);
  const ranks = rankBoxes(
    boxes.map(({ width, beside }) => width + beside),
    arcs,
    spacing,
    limits.boxes,
  );
  const inOrder = inLayers(ranks, boxes, arcs);
  // To order what has no room anyway would take most of the time.
  const heights = inOrder.rows.map((row) => Math.max(...row.map((item) => boxes[item]?.height ?? 1)));
  if (heights.reduce((sum, height) => sum + height, 0) > limits.height) return undefined;
  const closest = { ...spacing, gap: Math.min(spacing.gap, spacing.beside) };
  if (widestRow(inOrder, stepsIn(inOrder, closest)) > limits.width) return undefined;
  const { layers, crossings } = orderRows(inOrder);
  if (widestRow(layers, stepsIn(layers, spacing)) > limits.width) return undefined;
  if (crossings > limits.crossings * arcs.length) return undefined;
  const columns = placeColumns(layers, spacing, limits.width);
  const channels = channelsOf({ layers, columns, heights, upward, spacing });
  const rectangles = boxes.map(({ width }, box): Rectangle => {
    const layer = ranks[box] ?? 0;
    return { x: columns.lefts[box] ?? 0, y: channels[layer]?.top ?? 0, width, height: heights[layer] ?? 0 };
  });
  const arrows = [
    ...arrowLines({ layers, channels, upward, spacing }),
    ...[...loops].flatMap((box) => loopAt(rectangles[box], spacing)),
  ];
  return { ...sizeOf(rectangles, arrows), boxes: rectangles, arrows, crossings };
};

/** The same from left to right: rows are columns then, and columns rows. */
export const layoutRight = (
  edges: Graph['edges'],
  sizes: readonly Size[],
  spacing: Spacing,
  limits: Limits,
): Layout | undefined => {
  const layout = layoutDown(edges, sizes.map(turnedSize), spacing, limits);
  if (layout === undefined) return undefined;
  const { boxes, arrows, crossings, ...size } = layout;
  return {
    ...turnedSize(size),
    crossings,
    boxes: boxes.map((box) => ({ ...turnedPoint(box), ...turnedSize(box) })),
    arrows: arrows.map(({ points, head }) => ({ points: points.map(turnedPoint), head })),
  };
};

const turnedSize = ({ width, height }: Size): Size => ({ width: height, height: width });

const turnedPoint = ({ x, y }: Point): Point => ({ x: y, y: x });

const arcsOf = (edges: readonly GraphEdge[], upward: ReadonlySet<number>): Arc[] =>
  edges.flatMap(({ from, to }, edge) => {
    if (from === to) return [];
    return [upward.has(edge) ? { edge, upper: to, lower: from } : { edge, upper: from, lower: to }];
  });

/** Boxes with an edge around their text, and room for all arrows that begin or end at them. */
const boxesFor = (
  sizes: readonly Size[],
  arcs: readonly Arc[],
  loops: ReadonlySet<number>,
  spacing: Spacing,
): Box[] => {
  const above = sizes.map(() => 0);
  const below = sizes.map(() => 0);
  for (const { upper, lower } of arcs) {
    below[upper] = (below[upper] ?? 0) + 1;
    above[lower] = (above[lower] ?? 0) + 1;
  }
  return sizes.map(({ width, height }, box) => ({
    width: Math.max(width + 2, widthForPorts(Math.max(above[box] ?? 0, below[box] ?? 0), spacing)),
    height: Math.max(height, loops.has(box) ? spacing.loop + 1 : 1) + 2,
    beside: loops.has(box) ? LOOP : 0,
  }));
};

/** An arrow on the right of a box that leads back to it. */
const loopAt = (box: Rectangle | undefined, { loop }: Spacing): Arrow[] => {
  if (box === undefined) return [];
  const [edge, y] = [box.x + box.width - 1, box.y + 1];
  const [near, far] = [edge + 1, edge + LOOP];
  const points = [
    { x: edge, y },
    { x: far, y },
    { x: far, y: y + loop },
    { x: near, y: y + loop },
  ];
  return [{ points, head: 'last' }];
};

const sizeOf = (rectangles: readonly Rectangle[], arrows: readonly Arrow[]): Size => {
  const size = { width: 0, height: 0 };
  const hold = (x: number, y: number): void => {
    size.width = Math.max(size.width, x + 1);
    size.height = Math.max(size.height, y + 1);
  };
  for (const { x, y, width, height } of rectangles) hold(x + width - 1, y + height - 1);
  for (const { points } of arrows) for (const { x, y } of points) hold(x, y);
  return size;
};
