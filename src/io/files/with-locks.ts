import { open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../errors.ts';
import { explained } from './explained.ts';
import { isAlive } from './is-alive.ts';
import { isSystemError } from './system-error.ts';

/**
 * Does a work while no other run of the program does one in the same folders: between looking whether a file is as it was and
 * putting another one in its place, nobody else may put theirs.
 *
 * @param folders - Absolute, each there.
 * @param shown - What a folder that cannot be locked is about, as the person knows it.
 * @throws UserError when another run holds one of them for longer than a run takes.
 */
export const withLocks = async <T>(
  folders: readonly string[],
  work: () => Promise<T>,
  shown: (folder: string) => string = (folder) => folder,
): Promise<T> => {
  const held: string[] = [];
  try {
    // In one order, so that two runs never wait for each other.
    for (const folder of [...new Set(folders)].sort())
      held.push(await explained(shown(folder), () => lock(folder)));
    return await work();
  } finally {
    for (const path of held) await unlinkIfThere(path);
  }
};

const lock = async (folder: string): Promise<string> => {
  const path = join(folder, LOCK);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await tryLock(path)) return path;
    if (!(await isHeld(path))) await unlinkIfThere(path);
    else await wait(PAUSE);
  }
  throw new UserError(`another run is writing in ${folder}`, {
    hint: `Run the same command again when it is done. Without another run: remove ${path}.`,
  });
};

const LOCK = '.create-tech-spec.lock';
const PAUSE = 25;
const MOST_TRIES = 400;

/** Makes the file of a lock, which nobody can do twice. */
const tryLock = async (path: string): Promise<boolean> => {
  try {
    const handle = await open(path, 'wx', 0o600);
    await handle.writeFile(String(pid));
    await handle.close();
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  }
};

/** Whether the run that made a lock is still there; one that has not said yet who it is has just begun. */
const isHeld = async (path: string): Promise<boolean> => {
  try {
    const owner = await readFile(path, 'utf8');
    return owner === '' || isAlive(Number(owner));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return true;
    throw error;
  }
};

const unlinkIfThere = async (path: string): Promise<void> => {
  try {
    await unlink(path);
  } catch (error) {
    if (!(isSystemError(error) && error.code === 'ENOENT')) throw error;
  }
};
