import type { Fence } from '../block.ts';
import { type Cursor, indentOf, restOf } from './cursor.ts';
import { closeUnmatched, openLeaf, type Scan, type Starter } from './scan.ts';
import { trimSpace, trimSpan } from './space.ts';

/** The info string of a fence of backticks holds none, or it would be a code span. */
const OPENING = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** A line of three or more backticks or tildes: code begins. */
export const fence: Starter = (scan) => {
  if (!isMark(scan.text[scan.cursor.solid])) return undefined;
  const marker = OPENING.exec(restOf(scan.cursor))?.[0];
  if (marker === undefined) return undefined;
  closeUnmatched(scan);
  openLeaf(scan, { kind: 'fence', block: openFence(scan, marker) });
  return 'leaf';
};

const isMark = (char: string | undefined): boolean => char === '`' || char === '~';

const openFence = ({ text, cursor }: Scan, marker: string): Fence => {
  const { end, next } = cursor.line;
  return {
    kind: 'fence',
    start: cursor.at,
    end: next,
    marker,
    info: trimSpan(text, { start: cursor.solid + marker.length, end }),
    content: { start: next, end: next },
    closed: false,
  };
};

/** Takes the line at hand into an open fence; true when it is the closing line. */
export const takeFenceLine = (block: Fence, cursor: Cursor): boolean => {
  block.closed = isClosing(block, cursor);
  block.end = cursor.line.next;
  block.content.end = block.closed ? cursor.line.start : cursor.line.next;
  return block.closed;
};

/** Whether a line holds nothing but marks like those of the opening line, no fewer of them. */
const isClosing = ({ marker }: Fence, cursor: Cursor): boolean => {
  if (cursor.text[cursor.solid] !== marker[0] || indentOf(cursor) >= 4) return false;
  const rest = trimSpace(restOf(cursor));
  return rest.startsWith(marker) && rest === marker.charAt(0).repeat(rest.length);
};
