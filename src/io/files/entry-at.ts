import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { isSystemError } from './system-error.ts';

/** What stands at a path, a symbolic link as itself; nothing when there is nothing. */
export const entryAt = async (path: string): Promise<Stats | undefined> => {
  try {
    return await lstat(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
