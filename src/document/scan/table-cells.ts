import type { Span } from '../block.ts';
import { trimSpan } from './space.ts';

/** The text of each cell of a row. Pipes at the two ends are optional; a pipe after a backslash is text. */
export const cellSpans = (text: string, row: Span): Span[] => {
  const { start, end } = trimSpan(text, row);
  const cells: Span[] = [];
  let from = text[start] === '|' ? start + 1 : start;
  for (let at = from; at < end; at += 1) {
    if (text[at] === '|') {
      cells.push(trimSpan(text, { start: from, end: at }));
      from = at + 1;
    }
    if (isEscape(text, at)) at += 1;
  }
  return from < end ? [...cells, trimSpan(text, { start: from, end })] : cells;
};

/** Backslashes matter only before a pipe or another backslash. */
const isEscape = (text: string, at: number): boolean =>
  text[at] === '\\' && (text[at + 1] === '|' || text[at + 1] === '\\');
