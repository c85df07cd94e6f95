import { displayWidth } from '../../spec/display-width.ts';
import { graphemes } from '../../spec/graphemes.ts';
import type { Point, Rectangle } from '../shapes.ts';
import { arms, type Glyphs } from './glyphs.ts';

/** What is drawn so far: lines by their arms, and letters, which hide the lines below them. */
export type Canvas = {
  width: number;
  height: number;
  /** Row by row, a sum of arms for each place. */
  lines: Uint8Array;
  /** Beside them, a letter for its first column, and an empty text for the others that it takes. */
  letters: (string | undefined)[];
};

/** An empty canvas. */
export const emptyCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  lines: new Uint8Array(width * height),
  letters: new Array(width * height),
});

/** Draws a line along a row or a column; where it meets others, they are joined. */
export const drawLine = ({ width, lines }: Canvas, from: Point, to: Point): void => {
  const isRow = from.y === to.y;
  const [start, end] = isRow ? sorted(from.x, to.x) : sorted(from.y, to.y);
  const [step, ahead, back] = isRow ? [1, arms.right, arms.left] : [width, arms.down, arms.up];
  let place = isRow ? from.y * width + start : start * width + from.x;
  for (let at = start; at < end; at += 1, place += step) {
    lines[place] = (lines[place] ?? 0) | ahead;
    lines[place + step] = (lines[place + step] ?? 0) | back;
  }
};

const sorted = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);

/** Draws the edges of a rectangle. */
export const drawRectangle = (canvas: Canvas, { x, y, width, height }: Rectangle): void => {
  const [right, bottom] = [x + width - 1, y + height - 1];
  drawLine(canvas, { x, y }, { x: right, y });
  drawLine(canvas, { x, y: bottom }, { x: right, y: bottom });
  drawLine(canvas, { x, y }, { x, y: bottom });
  drawLine(canvas, { x: right, y }, { x: right, y: bottom });
};

/** Writes a text of one line; `x` is the column of its first letter. */
export const writeText = ({ width, letters }: Canvas, { x, y }: Point, text: string): void => {
  let column = x;
  let last = y * width + x;
  for (const letter of graphemes(text)) {
    const columns = displayWidth(letter);
    // A mark without a width of its own goes with the letter before it.
    if (columns === 0) {
      letters[last] = (letters[last] ?? '') + letter;
      continue;
    }
    last = y * width + column;
    letters[last] = letter;
    for (let more = 1; more < columns; more += 1) letters[last + more] = '';
    column += columns;
  }
};

/** Writes some lines in the middle of a rectangle. */
export const writeInside = (canvas: Canvas, inside: Rectangle, lines: readonly string[]): void => {
  const y = inside.y + Math.floor((inside.height - lines.length) / 2);
  for (const [at, line] of lines.entries()) {
    const x = inside.x + Math.floor((inside.width - displayWidth(line)) / 2);
    writeText(canvas, { x, y: y + at }, line);
  }
};

/** The lines of a canvas, without white space at their ends. */
export const linesOf = ({ width, height, lines, letters }: Canvas, glyphs: Glyphs): string[] =>
  Array.from({ length: height }, (_, y) => {
    let line = '';
    for (let place = y * width; place < (y + 1) * width; place += 1)
      line += letters[place] ?? glyphs.lines[lines[place] ?? 0] ?? '';
    return line.trimEnd();
  });
