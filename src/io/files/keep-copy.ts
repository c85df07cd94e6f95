import { mkdtemp, writeFile } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { explained } from './explained.ts';

/**
 * Keeps a copy of a text where only this user can read it: in a new folder, which stays until the system clears it away.
 *
 * @param folder - The folder of the system for what is temporary.
 * @param path - The file that the text is from; the copy has its name.
 * @returns Where the copy is, as an absolute path.
 * @throws UserError when it cannot be written.
 */
export const keepCopy = (folder: string, path: string, text: string): Promise<string> =>
  explained(`A copy of ${path}`, async () => {
    const own = await mkdtemp(join(resolve(folder), 'create-tech-spec-'));
    const copy = join(own, posix.basename(path));
    await writeFile(copy, text, { flag: 'wx', mode: 0o600 });
    return copy;
  });
