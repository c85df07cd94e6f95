import { type Cursor, indentOf, readColumns, readSolid, restOf } from './cursor.ts';
import { closeUnmatched, openContainer, restOfLine, type Starter } from './scan.ts';
import { trimSpace } from './space.ts';

const OPENING = /^\[\^(?:[^\\[\] \t]|\\[^ \t]?){1,999}\]:[ \t]*/;
const INDENT = 4;

/** `[^label]: text`. */
export const footnote: Starter = (scan) => {
  const { cursor } = scan;
  if (cursor.text[cursor.solid] !== '[') return undefined;
  const opening = OPENING.exec(restOf(cursor))?.[0];
  if (opening === undefined) return undefined;
  closeUnmatched(scan);
  openContainer(scan, { kind: 'footnote', block: { kind: 'footnote', ...restOfLine(cursor), blocks: [] } });
  readSolid(cursor, trimSpace(opening).length);
  // The text after the marker is never indented code, however far it stands away.
  readColumns(cursor, indentOf(cursor));
  return 'container';
};

/** Reads the indentation of a footnote's further line; false when there is too little of it. */
export const continueFootnote = (cursor: Cursor): boolean => {
  if (indentOf(cursor) < INDENT) return false;
  readColumns(cursor, INDENT);
  return true;
};
