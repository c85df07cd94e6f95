import type { Quote } from '../block.ts';
import { type Cursor, indentOf, readColumns, readSolid } from './cursor.ts';
import { closeUnmatched, openContainer, restOfLine, type Starter } from './scan.ts';

/** `>`, with one space or without. */
export const quote: Starter = (scan) => {
  const { cursor } = scan;
  const { start, end } = restOfLine(cursor);
  if (!readQuoteMarker(cursor)) return undefined;
  const block: Quote = { kind: 'quote', start, end, blocks: [] };
  closeUnmatched(scan);
  openContainer(scan, { kind: 'quote', block });
  return 'container';
};

/** Reads the marker of a quote's further line; false when the line has none. */
export const continueQuote = (block: Quote, cursor: Cursor): boolean => {
  if (indentOf(cursor) >= 4 || !readQuoteMarker(cursor)) return false;
  block.end = cursor.line.next;
  return true;
};

const readQuoteMarker = (cursor: Cursor): boolean => {
  if (cursor.text[cursor.solid] !== '>' || cursor.solid === cursor.line.end) return false;
  readSolid(cursor, 1);
  readColumns(cursor, 1);
  return true;
};
