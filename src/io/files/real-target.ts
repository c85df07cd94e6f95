import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isFolder } from './is-folder.ts';

/**
 * Where a path leads once the links among its folders are followed, as far as those are there. A file that is a link itself
 * stays one: whatever it leads to was not named.
 *
 * @param path - An absolute path; neither the file nor its folders need to be there.
 */
export const realTarget = async (path: string): Promise<string> => {
  if (await isFolder(path)) return realpath(path);
  const above = dirname(path);
  return above === path ? path : join(await realTarget(above), basename(path));
};
