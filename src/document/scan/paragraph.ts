import { indentOf } from './cursor.ts';
import type { TextLine } from './paragraph-blocks.ts';
import { closeUnmatched, type Scan } from './scan.ts';
import { trimSpan } from './space.ts';

/** Takes the line at hand as text: of the open paragraph, lazily if need be, or of a new one. */
export const takeText = (scan: Scan): void => {
  if (scan.leaf?.kind !== 'paragraph') {
    closeUnmatched(scan);
    scan.leaf = { kind: 'paragraph', lines: [] };
  }
  scan.leaf.lines.push(textLine(scan));
};

/** The line at hand as a line of a paragraph. */
const textLine = ({ text, cursor }: Scan): TextLine => ({
  start: cursor.at,
  end: cursor.line.next,
  text: trimSpan(text, { start: cursor.solid, end: cursor.line.end }),
  indent: indentOf(cursor),
});
