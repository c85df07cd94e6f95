import { conflictTold } from '../check/page/conflict-told.ts';
import type { Block } from '../document/block.ts';
import { findConflict } from '../document/read/find-conflict.ts';
import { UserError } from '../errors.ts';
import { type ShellPlace, shellPath } from './shell-path.ts';

/** @throws UserError where git has left conflict markers in a text that is to be changed. */
export const assertSettled = (
  { path, text, blocks }: { path: string; text: string; blocks: readonly Block[] },
  place: ShellPlace,
): void => {
  const conflict = findConflict(text, blocks);
  if (conflict === undefined) return;
  const { message, hint } = conflictTold(conflict, text, shellPath(path, place));
  throw new UserError(`${path}: ${message}`, { hint });
};
