import type { Layout } from '../layered/layout.ts';
import type { Arrow, Point, Rectangle } from '../shapes.ts';
import { type Canvas, drawLine, drawRectangle, writeInside, writeText } from './canvas.ts';
import type { Glyphs } from './glyphs.ts';
import type { Picture } from './picture.ts';

/** Boxes with their texts, and the arrows between them. */
export const layoutPicture = (
  { boxes, arrows, width, height }: Layout,
  texts: readonly (readonly string[])[],
): Picture => ({
  width,
  height,
  draw: (canvas, at, glyphs) => {
    for (const [box, rectangle] of boxes.entries()) drawBox(canvas, moved(rectangle, at), texts[box] ?? []);
    for (const { points, head } of arrows)
      drawArrow(canvas, { points: points.map((point) => moved(point, at)), head }, glyphs);
  },
});

const moved = <T extends Point>(thing: T, { x, y }: Point): T => ({
  ...thing,
  x: thing.x + x,
  y: thing.y + y,
});

/** A box with some lines in its middle. */
export const drawBox = (canvas: Canvas, box: Rectangle, lines: readonly string[]): void => {
  drawRectangle(canvas, box);
  const inside = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  writeInside(canvas, inside, lines);
};

/** A line with a head at one of its ends. */
export const drawArrow = (canvas: Canvas, { points, head }: Arrow, { heads }: Glyphs): void => {
  for (const [at, point] of points.slice(1).entries()) drawLine(canvas, points[at] ?? point, point);
  const [end, before] = head === 'first' ? points : points.toReversed();
  if (end !== undefined && before !== undefined) writeText(canvas, end, heads[directionOf(before, end)]);
};

const directionOf = (from: Point, to: Point): keyof Glyphs['heads'] => {
  if (from.y === to.y) return to.x > from.x ? 'right' : 'left';
  return to.y > from.y ? 'down' : 'up';
};
