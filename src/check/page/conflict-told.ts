import type { Conflict } from '../../document/read/find-conflict.ts';
import { lineFinder } from '../../document/read/lines.ts';
import { linesOf } from '../../document/splice/say-which.ts';

/**
 * What to tell of the conflict that git has left in a text, and what to do about it.
 *
 * @param file - The path of the text, as one word of a command.
 */
export const conflictTold = (
  { marks, hasBeginning }: Conflict,
  text: string,
  file: string,
): { message: string; hint: string } => ({
  message: `git has left conflict markers: ${linesOf(marks.map(lineFinder(text)))}`,
  hint: hasBeginning
    ? `Settle the conflict: create-tech-spec resolve ${file}`
    : 'Take out what is left of a conflict, and look whether both sides are there',
});
