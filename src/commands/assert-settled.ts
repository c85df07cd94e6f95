import { settleHint } from '../check/page/settle-hint.ts';
import type { Block } from '../document/block.ts';
import { findConflict } from '../document/read/find-conflict.ts';
import { lineFinder } from '../document/read/lines.ts';
import { linesOf } from '../document/splice/say-which.ts';
import { UserError } from '../errors.ts';
import { type ShellPlace, shellPath } from './shell-path.ts';

/** @throws UserError where git has left conflict markers in a text that is to be changed. */
export const assertSettled = (
  { path, text, blocks }: { path: string; text: string; blocks: readonly Block[] },
  place: ShellPlace,
): void => {
  const conflict = findConflict(text, blocks);
  if (conflict === undefined) return;
  const lines = linesOf(conflict.marks.map(lineFinder(text)));
  throw new UserError(`${path}: git has left conflict markers: ${lines}`, {
    hint: settleHint(conflict, shellPath(path, place)),
  });
};
