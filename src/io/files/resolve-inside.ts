import { realpath, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import { pathRefusal } from '../../spec/path-refusal.ts';
import { entryAt } from './entry-at.ts';
import { explained } from './explained.ts';
import { isInside } from './is-inside.ts';
import { isSystemError } from './system-error.ts';

/**
 * Where a file of a plan goes on the disk, free of symbolic links: nothing is ever written outside the repository.
 *
 * @param root - The repository, a folder that is there.
 * @param relative - The file's path in it, with forward slashes; neither it nor its folders need to be there yet.
 * @returns The absolute path, inside the real path of `root`.
 * @throws UserError when the path is absolute, leads out of the repository (by `..` or a symbolic link), names no
 *   file, passes through a file, or is a symbolic link itself.
 */
export const resolveInside = (root: string, relative: string): Promise<string> =>
  explained(relative, async () => {
    refuseByName(relative);
    const folders = normalize(relative).split(sep);
    const name = folders.pop() ?? '';
    const target = join(await enter(await realpath(root), folders), name);
    await refuseLink(target, relative);
    return target;
  });

/** Refuses what its name alone shows to be no file inside the repository. */
const refuseByName = (relative: string): void => {
  const refusal = pathRefusal(relative);
  if (refusal) throw new UserError(refusal.message, { hint: refusal.hint });
};

/** Goes through folders one by one, following links that stay inside, up to the first that is not there yet. */
const enter = async (root: string, folders: readonly string[]): Promise<string> => {
  let here = root;
  for (const [index, name] of folders.entries()) {
    const next = join(here, name);
    const entry = await entryAt(next);
    if (!entry) return join(here, ...folders.slice(index));
    const shown = folders.slice(0, index + 1).join('/');
    here = entry.isSymbolicLink() ? await followInside(root, next, shown) : next;
    if (!(await stat(here)).isDirectory()) {
      throw new UserError(`${shown} is a file, not a folder`, {
        hint: 'Choose another folder, or move it away.',
      });
    }
  }
  return here;
};

/** Where a linked folder really is, when that is inside the repository. */
const followInside = async (root: string, link: string, shown: string): Promise<string> => {
  const real = await realOf(link);
  if (real !== undefined && isInside(root, real)) return real;
  const where = real === undefined ? 'to nowhere' : 'out of the repository';
  throw new UserError(`${shown} is a symbolic link that leads ${where}`, {
    hint: 'Choose another folder, or replace the link by a folder.',
  });
};

/** Where a link leads in the end; nothing when it leads nowhere, or in a circle. */
const realOf = async (link: string): Promise<string | undefined> => {
  try {
    return await realpath(link);
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ELOOP', 'ENOTDIR'].includes(error.code)) return undefined;
    throw error;
  }
};

/** Refuses a file that is a link: whatever it leads to is not the plan's to write. */
const refuseLink = async (target: string, relative: string): Promise<void> => {
  if (!(await entryAt(target))?.isSymbolicLink()) return;
  throw new UserError(`${relative} is a symbolic link`, {
    hint: 'Choose another name, or move the link away.',
  });
};
