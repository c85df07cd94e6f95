import { rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathExists } from './path-exists.ts';
import { syncFolder } from './sync.ts';
import { isSystemError } from './system-error.ts';

/** The folder itself and those above it that are not there yet, topmost first. */
export const missingFolders = async (folder: string): Promise<readonly string[]> =>
  (await pathExists(folder)) ? [] : [...(await missingFolders(dirname(folder))), folder];

/** Makes missing folders, so that they are on the disk before anything in them is. */
export const makeFolders = async (missing: readonly string[]): Promise<void> => {
  if (missing.length === 0) return;
  const { ensureDir } = await import('fs-extra/esm');
  for (const folder of missing) {
    await ensureDir(folder);
    await syncFolder(dirname(folder));
  }
};

/** Removes folders, the deepest first; one that holds something by now is no longer ours to remove. */
export const removeEmptyFolders = async (folders: readonly string[]): Promise<void> => {
  for (const folder of folders.toReversed()) {
    try {
      await rmdir(folder);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
};
