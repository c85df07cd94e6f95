import { link as hardLink, rename } from 'node:fs/promises';
import { entryAt } from './entry-at.ts';
import { isSystemError } from './system-error.ts';

/**
 * Gives a complete temporary file its name, in one step and never over another file.
 *
 * The temporary name may stay beside the new one. Where there are no hard links, a file that appears between a look and the
 * move would be lost: no call of Node renames exclusively.
 *
 * @param link - Makes a second name for a file, as `link` of `node:fs/promises` does.
 * @returns Whether it has the name now; `false` when another file has it.
 */
export const publishNew = async (temp: string, target: string, link = hardLink): Promise<boolean> => {
  try {
    await link(temp, target);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST') return false;
    if (withoutHardLinks.has(error.code)) return renameNew(temp, target);
    throw error;
  }
};

/** How systems say that they have no hard links: EISDIR is exFAT on Windows, EACCES Android, EPERM FAT on Linux. */
const withoutHardLinks: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EXDEV',
  'EMLINK',
  'EISDIR',
  'EACCES',
  'EINVAL',
]);

/** The same by moving, after a look whether the name is free. */
const renameNew = async (temp: string, target: string): Promise<boolean> => {
  if (await entryAt(target)) return false;
  await rename(temp, target);
  return true;
};
