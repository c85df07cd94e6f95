import { displayWidth } from '../../spec/display-width.ts';
import type { Point } from '../shapes.ts';
import { type Canvas, drawLine, drawRectangle, writeInside, writeText } from './canvas.ts';
import type { Glyphs } from './glyphs.ts';

/** Something that can be drawn anywhere on a canvas. */
export type Picture = {
  width: number;
  height: number;
  draw(canvas: Canvas, at: Point, glyphs: Glyphs): void;
};

/** Lines of text below each other. */
export const textPicture = (lines: readonly string[]): Picture => ({
  width: lines.reduce((most, line) => Math.max(most, displayWidth(line)), 0),
  height: lines.length,
  draw: (canvas, { x, y }) => {
    for (const [at, line] of lines.entries()) writeText(canvas, { x, y: y + at }, line);
  },
});

/** Pictures below each other, with some free rows between them, each in the middle. */
const stacked = (pictures: readonly Picture[], gap: number): Picture => {
  const width = pictures.reduce((most, picture) => Math.max(most, picture.width), 0);
  return {
    width,
    height: pictures.reduce((sum, { height }) => sum + height + gap, -gap),
    draw: (canvas, { x, y }, glyphs) => {
      let top = y;
      for (const picture of pictures) {
        picture.draw(canvas, { x: x + Math.floor((width - picture.width) / 2), y: top }, glyphs);
        top += picture.height + gap;
      }
    },
  };
};

/** Pictures beside each other, with some free columns between them. */
const besideEachOther = (pictures: readonly Picture[], gap: number): Picture => ({
  width: pictures.reduce((sum, { width }) => sum + width + gap, -gap),
  height: pictures.reduce((most, { height }) => Math.max(most, height), 0),
  draw: (canvas, { x, y }, glyphs) => {
    let left = x;
    for (const picture of pictures) {
      picture.draw(canvas, { x: left, y }, glyphs);
      left += picture.width + gap;
    }
  },
});

/** Pictures in as few rows as hold them in their order, of a width at most where that can be. */
export const inRows = (pictures: readonly Picture[], limit: number, gap: number): Picture => {
  const rows: Picture[][] = [];
  for (const picture of pictures) {
    const row = rows.at(-1) ?? [];
    const fits = besideEachOther([...row, picture], gap).width <= limit;
    if (row.length > 0 && fits) row.push(picture);
    else rows.push([picture]);
  }
  return stacked(
    rows.map((row) => besideEachOther(row, gap)),
    1,
  );
};

/** Columns and rows between a frame and what stands in it. */
const MARGIN = { x: 3, y: 1 };

/** Columns that a frame adds to what stands in it. */
const FRAME = 2 * (MARGIN.x + 1);

/** The widest that a drawing is, in columns. */
const WIDEST = 100;

/** The columns in the frame of a drawing. */
export const INSIDE = WIDEST - FRAME;

/** As wide as the template's own frames are, at least. */
const LEAST_WIDTH = 59;

/** A picture in a frame with a title, as the template has it. */
export const framed = (title: string, picture: Picture): Picture => {
  const width = Math.max(picture.width + FRAME, displayWidth(title) + FRAME, LEAST_WIDTH);
  const height = picture.height + 2 * MARGIN.y + 4;
  return {
    width,
    height,
    draw: (canvas, { x, y }, glyphs) => {
      drawRectangle(canvas, { x, y, width, height });
      drawLine(canvas, { x, y: y + 2 }, { x: x + width - 1, y: y + 2 });
      writeInside(canvas, { x: x + 1, y: y + 1, width: width - 2, height: 1 }, [title]);
      const left = x + Math.floor((width - picture.width) / 2);
      picture.draw(canvas, { x: left, y: y + 3 + MARGIN.y }, glyphs);
    },
  };
};
