import { displayWidth } from '../../spec/display-width.ts';
import type { TableContainer } from '../read/spec-document.ts';
import { insertLines, lineStartBefore, nextLineStart } from './line-ends.ts';
import type { Splice } from './splice.ts';

/**
 * Writes a row into a table below one of its lines.
 *
 * @param after The last row of the items, or the row of dashes; a table may go on with rows that are none.
 */
export const writeRow = (
  text: string,
  container: TableContainer,
  cells: Readonly<Record<string, string>>,
  after: { start: number; end: number },
): Splice =>
  insertLines(
    text,
    nextLineStart(text, after.end),
    rowLike(text, container, cells, after),
    container.lineEnd,
  );

/** A row written like another one of its table, without a line end. */
export const rowLike = (
  text: string,
  container: TableContainer,
  cells: Readonly<Record<string, string>>,
  model: { start: number; end: number },
): string => {
  const indent = /^[ \t>]*/.exec(text.slice(lineStartBefore(text, model.start), model.end))?.[0] ?? '';
  return indent + rowOf(text, container, cellsOf(text, container, cells, model));
};

/** The text of each cell: by the key of its column, between backticks where the row above has them. */
const cellsOf = (
  text: string,
  { columns }: TableContainer,
  cells: Readonly<Record<string, string>>,
  above: { start: number; end: number },
): string[] => {
  const models = cellsIn(text.slice(above.start, above.end));
  const hasMethod = columns.some(({ key }) => key === 'method') || cells.method === undefined;
  return columns.map(({ key }, at) => {
    const cell = cells[key ?? ''] ?? '';
    const whole = key === 'path' && !hasMethod ? `${cells.method} ${cell}` : cell;
    return isCode(models[at] ?? '') ? asCode(whole) : whole;
  });
};

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

const rowOf = (text: string, container: TableContainer, cells: readonly string[]): string => {
  const { edges, padding } = container;
  const widths = padding === 'aligned' ? widthsOf(text, container) : [];
  const padded = cells.map((cell, at) => pad(cell, padding, widths[at]));
  // A line that begins with anything but a letter could be a block of its own.
  const leading = edges.leading || !/^\p{L}/u.test(cells[0] ?? '');
  const row = padded.join('|');
  if (edges.trailing) return leading ? `|${row}|` : `${row.trimStart()}|`;
  return (leading ? `|${row}` : row.trimStart()).trimEnd();
};

const pad = (cell: string, padding: TableContainer['padding'], width = 0): string => {
  if (padding === 'tight') return cell;
  if (padding === 'spaced') return cell === '' ? ' ' : ` ${cell} `;
  return ` ${cell}${' '.repeat(Math.max(0, width - 2 - displayWidth(cell)))} `;
};

/** The columns of text that each cell of the header takes, with the white space around it. */
const widthsOf = (text: string, { header }: TableContainer): number[] =>
  cellsIn(text.slice(header.start, header.end)).map(displayWidth);
