import type { HeadingLevel, Span } from '../block.ts';
import { restOf } from './cursor.ts';
import { addBlocks, closeUnmatched, restOfLine, type Scan, type Starter } from './scan.ts';
import { isSpace, trimSpan } from './space.ts';

const OPENING = /^#{1,6}(?=[ \t]|$)/;

/** `## Title`, with or without closing marks. */
export const atxHeading: Starter = (scan) => {
  if (scan.text[scan.cursor.solid] !== '#') return undefined;
  const marks = OPENING.exec(restOf(scan.cursor))?.[0].length;
  if (marks === undefined) return undefined;
  closeUnmatched(scan);
  const { start, end } = restOfLine(scan.cursor);
  const level = marks as HeadingLevel;
  addBlocks(scan, [{ kind: 'heading', form: 'atx', level, start, end, content: titleSpan(scan, marks) }]);
  return 'leaf';
};

/** The title without the marks before it and after it; those after it stand apart by a space. */
const titleSpan = ({ text, cursor }: Scan, marks: number): Span => {
  const title = trimSpan(text, { start: cursor.solid + marks, end: cursor.line.end });
  let end = title.end;
  while (end > title.start && text[end - 1] === '#') end -= 1;
  const isClosed = end === title.start || isSpace(text[end - 1]);
  return isClosed ? trimSpan(text, { start: title.start, end }) : title;
};
