import { readFile, unlink } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import type { Change } from '../../plan/plan.ts';
import { entryAt } from './entry-at.ts';
import type { FileWork } from './file-work.ts';
import { publishNew } from './publish-new.ts';
import { isSystemError } from './system-error.ts';

/**
 * The work of creating a file that is not there: never over another one, and taken back only while it holds what was written.
 *
 * @param target - Where the file goes, from `resolveInside`.
 */
export const createFile = (change: Extract<Change, { kind: 'create' }>, target: string): FileWork => ({
  path: change.path,
  target,
  isUpdate: false,
  ...(change.number !== undefined && { number: change.number }),
  text: change.text,
  mode: async () => 0o644,
  check: async () => {
    if (await entryAt(target)) throw inTheWay(`${change.path} is already there`);
  },
  publish: async (temp) => {
    if (await publishNew(temp, target)) return;
    throw inTheWay(`${change.path} was created by somebody else meanwhile`);
  },
  takeBack: () => removeOwn(target, change.text),
});

const inTheWay = (message: string): UserError =>
  new UserError(message, {
    hint: 'A file is never overwritten: choose another name, or move that file away.',
  });

/** Removes a file that still holds what was written to it, and says whether it is gone. */
const removeOwn = async (target: string, text: string): Promise<boolean> => {
  try {
    const isOurs = Buffer.from(text).equals(await readFile(target));
    if (isOurs) await unlink(target);
    return isOurs;
  } catch (error) {
    if (isSystemError(error)) return error.code === 'ENOENT';
    throw error;
  }
};
