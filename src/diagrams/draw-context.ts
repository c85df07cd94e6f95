import { counted } from '../spec/counted.ts';
import { displayWidth } from '../spec/display-width.ts';
import { boxText } from './box-text.ts';
import { drawPicture } from './draw-picture.ts';
import type { GraphNode, SystemContext } from './graph.ts';
import type { Canvas } from './paint/canvas.ts';
import type { Glyphs } from './paint/glyphs.ts';
import { drawArrow, drawBox } from './paint/layout-picture.ts';
import { framed, INSIDE, type Picture, textPicture } from './paint/picture.ts';
import type { Point } from './shapes.ts';
import { wrapText } from './wrap-text.ts';

/** Columns of a name: three boxes and the arrows between them are as wide as a drawing may be. */
const NAME = 18;

/** Columns between a name and the edge of its box, on each side. */
const PADDING = 2;

/** Columns of an arrow with its head, as in the template. */
const ARROW = 9;

/** Rows of text in a box: each of its two arrows has one. */
const LEAST_ROWS = 2;

/** More on one side than this is listed and not drawn. */
const MOST = 24;

/**
 * Draws a system in the middle, its clients on the left and what it uses on the right, each with an arrow there and one back,
 * 100 columns wide at most. Nothing where there is nothing around the system.
 */
export const drawContext = (
  { system, clients, services }: SystemContext,
  glyphs: Glyphs,
): string | undefined => {
  if (clients.length === 0 && services.length === 0) return undefined;
  const isDrawn = clients.length <= MOST && services.length <= MOST;
  const picture = isDrawn ? contextPicture(system, clients, services) : listPicture(clients, services);
  return drawPicture(framed('System Context', picture), glyphs);
};

const contextPicture = (
  system: string,
  clients: readonly GraphNode[],
  services: readonly GraphNode[],
): Picture => {
  const name = wrapText(system, NAME);
  const [left, right] = [columnOf(clients), columnOf(services)];
  const height = Math.max(left.height, right.height, name.length + 2);
  const start = left.width === 0 ? 0 : left.width + ARROW;
  const end = start + boxWidth(name);
  const middle = (column: Column, y: number): number => y + Math.floor((height - column.height) / 2);
  return {
    width: right.width === 0 ? end : end + ARROW + right.width,
    height,
    draw: (canvas, { x, y }, glyphs) => {
      drawBox(canvas, { x: x + start, y, width: end - start, height }, name);
      for (const arrows of drawColumn(canvas, left, { x, y: middle(left, y) }))
        drawBothWays(canvas, x + left.width - 1, x + start, arrows, glyphs);
      for (const arrows of drawColumn(canvas, right, { x: x + end + ARROW, y: middle(right, y) }))
        drawBothWays(canvas, x + end - 1, x + end + ARROW, arrows, glyphs);
    },
  };
};

/** Boxes of one width below each other: the texts in them, and the place of each in the column. */
type Column = {
  boxes: readonly { text: readonly string[]; y: number; height: number }[];
  width: number;
  height: number;
};

/** Boxes with a free row between two. */
const columnOf = (nodes: readonly GraphNode[]): Column => {
  const texts = nodes.map((node) => boxText({ ...node, external: false }, NAME));
  let next = 0;
  const boxes = texts.map((text) => {
    const box = { text, y: next, height: Math.max(text.length, LEAST_ROWS) + 2 };
    next += box.height + 1;
    return box;
  });
  return { boxes, width: nodes.length === 0 ? 0 : boxWidth(texts.flat()), height: Math.max(next - 1, 0) };
};

const boxWidth = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map(displayWidth)) + 2 * (PADDING + 1);

/** Draws the boxes of a column, and gives the row of the first arrow of each: both are in its middle. */
const drawColumn = (canvas: Canvas, { boxes, width }: Column, { x, y }: Point): number[] =>
  boxes.map(({ text, y: below, height }) => {
    drawBox(canvas, { x, y: y + below, width, height }, text);
    return y + below + Math.floor((height - LEAST_ROWS) / 2);
  });

/** An arrow from one edge to another one, and one back in the row below it. */
const drawBothWays = (canvas: Canvas, from: number, to: number, y: number, glyphs: Glyphs): void => {
  const there = [
    { x: from, y },
    { x: to - 1, y },
  ];
  const back = [
    { x: to, y: y + 1 },
    { x: from + 1, y: y + 1 },
  ];
  for (const points of [there, back]) drawArrow(canvas, { points, head: 'last' }, glyphs);
};

const listPicture = (clients: readonly GraphNode[], services: readonly GraphNode[]): Picture => {
  const told = `Too many to draw: ${counted(clients.length, 'client')} and ${counted(services.length, 'service')}, listed.`;
  const listed = (title: string, nodes: readonly GraphNode[]): string[] =>
    nodes.length === 0
      ? []
      : ['', title, ...nodes.flatMap((node) => linesOf(node, INSIDE - 2).map((line) => `  ${line}`))];
  return textPicture([told, ...listed('Clients', clients), ...listed('Services', services)]);
};

const linesOf = (node: GraphNode, width: number): string[] =>
  wrapText(boxText({ ...node, external: false }, Number.POSITIVE_INFINITY).join(' '), width);
