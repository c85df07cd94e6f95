import { type FileHandle, open, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { isAlive } from './is-alive.ts';
import { sync } from './sync.ts';
import { isSystemError } from './system-error.ts';

/**
 * Writes a text to a new temporary file, complete and on the disk.
 *
 * @param folder - The folder of the file it will become: only there can it be moved to its name in one step.
 * @param n - A number for its name; where it is taken, the next free one.
 * @param mode - The permissions that it is made with, so that nobody reads it meanwhile who may not read what it will become.
 * @returns Its path. When it cannot be written, nothing is left of it.
 */
export const stageFile = async (folder: string, n: number, text: string, mode: number): Promise<string> => {
  const { path, handle } = await openNew(folder, n, mode);
  try {
    await write(handle, text);
    return path;
  } catch (error) {
    await removeTempFile(path);
    throw error;
  }
};

/** Opens a file that was not there before; the mode loses what the umask forbids. */
const openNew = async (
  folder: string,
  n: number,
  mode: number,
): Promise<{ path: string; handle: FileHandle }> => {
  const path = join(folder, `.create-tech-spec-${pid}-${n}.tmp`);
  try {
    return { path, handle: await open(path, 'wx', mode) };
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return openNew(folder, n + 1, mode);
    throw error;
  }
};

/** Writes the whole text, and closes the file in any case. */
const write = async (handle: FileHandle, text: string): Promise<void> => {
  try {
    await handle.writeFile(text, 'utf8');
    await sync(handle);
  } finally {
    await handle.close();
  }
};

/** Removes a temporary file; one that cannot be removed stays for a later run to sweep, for it is in nobody's way. */
export const removeTempFile = (path: string): Promise<void> => ifPossible(() => unlink(path), undefined);

/** Removes from a folder the temporary files of runs that were killed; those of a run that is still alive stay. */
export const sweepTempFiles = async (folder: string): Promise<void> => {
  for (const name of await ifPossible(() => readdir(folder), [])) {
    const owner = /^\.create-tech-spec-(\d+)-\d+\.tmp$/.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    await removeTempFile(join(folder, name));
  }
};

/** The outcome of a step, or a substitute where the file system refuses it. */
const ifPossible = async <T>(step: () => Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    if (isSystemError(error)) return otherwise;
    throw error;
  }
};
