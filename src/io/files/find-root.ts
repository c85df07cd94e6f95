import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathExists } from 'fs-extra/esm';
import { UserError } from '../../errors.ts';
import { isInside } from './is-inside.ts';

/** Where a run works. Both are real paths, free of symbolic links; `base` is `root` or a folder in it. */
export type Root = {
  /** The repository: nothing outside it is read or written. */
  root: string;
  /** The folder that the paths of a plan are relative to: the package of a monorepo that has documents of its own. */
  base: string;
};

/**
 * The repository that a folder belongs to, and the folder in it whose documents are meant.
 *
 * @param cwd - Where the program runs. Outside any repository it is the root itself.
 * @throws UserError when it is no folder.
 */
export const findRoot = async (cwd: string): Promise<Root> => {
  const upwards = withAncestors(await realFolder(cwd));
  const root = (await findFolder(upwards, isRepository)) ?? upwards[0];
  const base = await findFolder(
    upwards.filter((folder) => isInside(root, folder)),
    hasDocuments,
  );
  return { root, base: base ?? root };
};

/** The real path of a folder that a person named. */
const realFolder = async (cwd: string): Promise<string> => {
  if (await isFolder(cwd)) return realpath(cwd);
  throw new UserError(`${cwd} is not a folder`, { hint: 'Give a folder that is there.' });
};

/** A folder and all above it, the nearest first. */
const withAncestors = (folder: string): [string, ...string[]] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...withAncestors(above)];
};

/** The first folder of which something is true. */
const findFolder = async (
  folders: readonly string[],
  isMeant: (folder: string) => Promise<boolean>,
): Promise<string | undefined> => {
  for (const folder of folders) if (await isMeant(folder)) return folder;
  return undefined;
};

/** Whether a folder is the top of a repository; in a worktree or submodule `.git` is a file. */
const isRepository = (folder: string): Promise<boolean> => pathExists(join(folder, '.git'));

const documentFolders = ['docs/specs', 'docs/requirements', 'docs/adr'];

/** Whether a folder has documents of the kinds that this program reads and writes. */
const hasDocuments = async (folder: string): Promise<boolean> =>
  (await findFolder(
    documentFolders.map((documents) => join(folder, documents)),
    isFolder,
  )) !== undefined;

/** Whether there is a folder at a path, or a link to one. */
const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};
