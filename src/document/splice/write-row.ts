import { displayWidth } from '../../spec/display-width.ts';
import type { Span } from '../block.ts';
import { joinShapes, paddingOf, type RowShape, rowShape } from '../read/row-shape.ts';
import type { TableContainer } from '../read/spec-document.ts';
import { insertLines, lineStartBefore, nextLineStart } from './line-ends.ts';
import type { Splice } from './splice.ts';

/** The cells of a row by the keys of the model. */
type Cells = Readonly<Record<string, string>>;

/**
 * Writes rows into a table below one of its lines.
 *
 * @param after The last row of the items, or the row of dashes; a table may go on with rows that are none.
 */
export const writeRows = (
  text: string,
  container: TableContainer,
  rows: readonly Cells[],
  after: Span,
): Splice =>
  insertLines(
    text,
    nextLineStart(text, after.end),
    rowsLike(text, container, rows, after).join('\n'),
    container.lineEnd,
  );

/** Rows written like another one of their table, each like the one above it, without line ends. */
export const rowsLike = (
  text: string,
  container: TableContainer,
  rows: readonly Cells[],
  model: Span,
): string[] => {
  const indent = /^[ \t>]*/.exec(text.slice(lineStartBefore(text, model.start), model.end))?.[0] ?? '';
  const header = cellsIn(text.slice(container.header.start, container.header.end));
  const widths = header.map(displayWidth);
  const counts = countsIn(text, container);
  let above = text.slice(model.start, model.end);
  let shape: RowShape | undefined;
  return rows.map((cells) => {
    const padding = shape === undefined ? container.padding : paddingOf(shape);
    const row = rowOf(container, padding, widths, numbered(counts, cellsOf(container, cells, above), above));
    above = row;
    shape = joinShapes(shape ?? shapeOf(text, container), rowShape(row.trim()));
    return indent + row;
  });
};

/** What the rows of a table show, its header included. */
const shapeOf = (text: string, { header, delimiter, end }: TableContainer): RowShape =>
  rowsIn(text.slice(delimiter.end, end))
    .map(rowShape)
    .reduce(joinShapes, rowShape(text.slice(header.start, header.end).trim()));

/** The text of each cell: by the key of its column, between backticks where the row above has them. */
const cellsOf = ({ columns }: TableContainer, cells: Cells, above: string): string[] => {
  const models = cellsIn(above);
  const hasMethod = columns.some(({ key }) => key === 'method') || cells.method === undefined;
  return columns.map(({ key }, at) => {
    const cell = cells[key ?? ''] ?? '';
    const whole = key === 'path' && !hasMethod ? `${cells.method} ${cell}` : cell;
    return isCode(models[at] ?? '') ? asCode(whole) : whole;
  });
};

/** Which columns count the rows: those with a number in each of them, and a header that says no more. */
const countsIn = (text: string, { columns, delimiter, end }: TableContainer): boolean[] => {
  const rows = rowsIn(text.slice(delimiter.end, end)).map(cellsIn);
  return columns.map(
    ({ key, title }, at) =>
      key === undefined &&
      COUNTING.test(title) &&
      rows.length > 0 &&
      rows.every((cells) => NUMBER.test(cells[at] ?? '')),
  );
};

const COUNTING = /^(?:#|no\.?|nr\.?|№|番号|编号)$/i;

const NUMBER = /^\s*(\d{1,6})(\.?)\s*$/;

/** With the number after that of the row above, in columns that count the rows. */
const numbered = (counts: readonly boolean[], cells: readonly string[], above: string): string[] => {
  const models = cellsIn(above);
  return cells.map((cell, at) => {
    const [, number, dot = ''] = (counts[at] ? NUMBER.exec(models[at] ?? '') : undefined) ?? [];
    return number === undefined ? cell : `${Number(number) + 1}${dot}`;
  });
};

/** The lines of a table, without those that hold nothing. */
const rowsIn = (lines: string): string[] =>
  lines
    .trim()
    .split(/\r\n|\n|\r/)
    .map((row) => row.trim())
    .filter((row) => row !== '');

/** What stands between the pipes of a row. */
const cellsIn = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);

const isCode = (cell: string): boolean => /^\s*`[^`]+`\s*$/.test(cell);

/** Text as code; text with backticks, escapes or entities would read differently there. */
export const asCode = (text: string): string => (text === '' || /[\\`&]/.test(text) ? text : `\`${text}\``);

const rowOf = (
  { edges }: TableContainer,
  padding: TableContainer['padding'],
  widths: readonly number[],
  cells: readonly string[],
): string => {
  const padded = cells.map((cell, at) => pad(cell, padding, widths[at]));
  // A line that begins with anything but a letter could be a block of its own.
  const leading = edges.leading || !/^\p{L}/u.test(cells[0] ?? '');
  const row = padded.join('|');
  // Nothing behind the last pipe would be no cell.
  if (edges.trailing || cells.at(-1) === '') return leading ? `|${row}|` : `${row.trimStart()}|`;
  return (leading ? `|${row}` : row.trimStart()).trimEnd();
};

const pad = (cell: string, padding: TableContainer['padding'], width = 0): string => {
  if (padding === 'tight') return cell;
  if (padding === 'spaced') return cell === '' ? ' ' : ` ${cell} `;
  return ` ${cell}${' '.repeat(Math.max(0, width - 2 - displayWidth(cell)))} `;
};
