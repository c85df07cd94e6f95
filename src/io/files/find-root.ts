import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import { isFolder } from './is-folder.ts';
import { isInside } from './is-inside.ts';
import { pathExists } from './path-exists.ts';

/** Where a run works. Both are real paths, free of symbolic links. */
export type Folders = {
  /** Where the program runs: what paths on the command line are relative to. */
  cwd: string;
  /**
   * What the paths of a plan are relative to, `cwd` or a folder above it: the repository, or the package of a monorepo
   * that has documents of its own. Nothing outside it is read or written.
   */
  base: string;
};

/**
 * The folder whose documents are meant when a program runs in a folder: the nearest in the same repository that has some,
 * else the repository, else, outside any repository, the folder itself.
 *
 * @throws UserError when it is no folder.
 */
export const findRoot = async (folder: string): Promise<Folders> => {
  const cwd = await realFolder(folder);
  const upwards = withAncestors(cwd);
  const root = (await findFolder(upwards, isRepository)) ?? cwd;
  const base = await findFolder(
    upwards.filter((above) => isInside(root, above)),
    hasDocuments,
  );
  return { cwd, base: base ?? root };
};

/** The real path of a folder that a person named. */
const realFolder = async (cwd: string): Promise<string> => {
  if (await isFolder(cwd)) return realpath(cwd);
  throw new UserError(`${cwd} is not a folder`, { hint: 'Give a folder that is there.' });
};

/** A folder and all above it, the nearest first. */
export const withAncestors = (folder: string): string[] => {
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
