import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from '../../spec/display-width.ts';
import { letters } from '../../spec/graphemes.ts';

/** How many rows a line takes in a window that is narrower than it. */
export const rowsIn = (line: string, columns: number): number => {
  let rows = 1;
  let used = 0;
  for (const letter of letters(stripVTControlCharacters(line).trimEnd())) {
    const cells = displayWidth(letter);
    if (used > 0 && used + cells > columns) {
      rows += 1;
      used = 0;
    }
    used += cells;
  }
  return rows;
};
