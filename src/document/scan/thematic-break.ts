import type { Cursor } from './cursor.ts';
import { addBlocks, closeUnmatched, restOfLine, type Starter } from './scan.ts';
import { isSpace } from './space.ts';

/** Three or more `*`, `-` or `_`, with or without spaces between them. */
export const thematicBreak: Starter = (scan) => {
  const { cursor } = scan;
  const mark = cursor.text[cursor.solid];
  if (mark !== '*' && mark !== '-' && mark !== '_') return undefined;
  if (cursor.solid < cursor.noBreakBefore || !isBreak(cursor, mark)) return undefined;
  closeUnmatched(scan);
  addBlocks(scan, [{ kind: 'thematic-break', ...restOfLine(cursor) }]);
  return 'leaf';
};

/** Whether the rest of the line is a break; where it is not, no mark before that place starts one either. */
const isBreak = (cursor: Cursor, mark: string): boolean => {
  let marks = 0;
  let at = cursor.solid;
  for (; at < cursor.line.end; at += 1) {
    const char = cursor.text[at];
    if (char === mark) marks += 1;
    else if (!isSpace(char)) break;
  }
  cursor.noBreakBefore = at;
  return at === cursor.line.end && marks >= 3;
};
