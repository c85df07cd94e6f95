import { access, chmod, constants, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Change } from '../../plan/plan.ts';
import type { FileWork } from './file-work.ts';
import { isSystemError } from './system-error.ts';
import { stageFile } from './temp-file.ts';

/**
 * The work of changing a file: only while it holds the very bytes that the change was made for, and taken back only while it
 * holds what was written.
 *
 * @param target - Where the file is, from `resolveInside`.
 */
export const updateFile = (change: Extract<Change, { kind: 'update' }>, target: string): FileWork => ({
  path: change.path,
  target,
  isUpdate: true,
  text: change.text,
  mode: () => modeOf(target),
  check: async () => {
    await assertHolds(change.path, target, change.before);
    await assertWritable(change.path, target);
  },
  publish: async (temp) => {
    await assertHolds(change.path, target, change.before);
    await replace(temp, target);
  },
  takeBack: async () => {
    if (!(await holds(target, change.text))) return false;
    await replace(await stageFile(dirname(target), 0, change.before, await modeOf(target)), target);
    return true;
  },
});

/** Puts a complete temporary file in the place of another one, with its permissions. */
const replace = async (temp: string, target: string): Promise<void> => {
  await chmod(temp, await modeOf(target));
  await rename(temp, target);
};

/** The permissions of a file. */
export const modeOf = async (target: string): Promise<number> => (await stat(target)).mode & 0o777;

/** Whoever made a file read-only meant that it stays: that its folder lets it be replaced is no leave to do so. */
export const assertWritable = async (path: string, target: string): Promise<void> => {
  if (((await modeOf(target)) & 0o222) !== 0 && (await mayWrite(target))) return;
  throw new UserError(`${path} cannot be written: it is read-only for you`, {
    hint: 'Ask for the right to change it, or make it writable.',
  });
};

const mayWrite = async (target: string): Promise<boolean> => {
  try {
    await access(target, constants.W_OK);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
};

/** Refuses a file that does not hold a text any more. */
export const assertHolds = async (path: string, target: string, text: string): Promise<void> => {
  if (await holds(target, text)) return;
  throw new UserError(`${path} was changed since it was read`, {
    hint: 'Nothing of it was touched: run the same command again.',
  });
};

const holds = async (target: string, text: string): Promise<boolean> => {
  try {
    return Buffer.from(text).equals(await readFile(target));
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
};
