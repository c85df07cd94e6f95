import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Repository } from '../../world.ts';
import { changedSince } from './changed-since.ts';
import { fileStates } from './file-states.ts';
import { findAuthor } from './find-author.ts';
import { folderHistory } from './folder-history.ts';
import { isInside } from './is-inside.ts';
import { lastChanges } from './last-changes.ts';
import { listedFiles } from './listed-files.ts';
import { mergeBase } from './merge-base.ts';
import { namesInGit } from './names-in-git.ts';
import { readExact } from './read-exact.ts';

/**
 * A repository on the disk, to read from. What cannot be read, or lies outside it behind a symbolic link, is as if it
 * were not there.
 *
 * @param root - Its folder; paths are relative to it.
 * @param options - `env`: the environment, for git and for the name of the user.
 */
export const openRepository = (root: string, { env }: { env: NodeJS.ProcessEnv }): Repository => ({
  name: basename(root),
  list: async (folder) => (await ifReadable(() => fileNames(root, folder))) ?? [],
  folders: (folder) => ifReadable(() => folderNames(root, folder)),
  read: (path) => ifReadable(() => readText(root, path)),
  readExact: (path, most) => readExact(root, path, most),
  stateOf: (paths) => fileStates(paths, { cwd: root, env }),
  mergeBase: (path) => mergeBase(path, { cwd: root, env }),
  namesInGit: (folder) => namesInGit(folder, { cwd: root, env }),
  historyOf: (folder) => folderHistory(folder, { cwd: root, env }),
  listAll: () => listedFiles({ cwd: root, env }),
  lastChanges: (paths) => lastChanges(paths, { cwd: root, env }),
  changedSince: (ref) => changedSince(ref, { cwd: root, env }),
  author: async () => findAuthor(root, await ifReadable(() => readText(root, 'package.json')), env),
});

/** What a step reads; nothing when it cannot, whatever the reason. */
const ifReadable = async <T>(step: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await step();
  } catch {
    return undefined;
  }
};

/** The names of the files in a folder, in the order of their characters: no locale has a say. */
const fileNames = (root: string, folder: string): Promise<readonly string[]> =>
  namesOf(root, folder, (entry) => entry.isFile(), realFile);

/** The names of the folders in a folder. */
const folderNames = (root: string, folder: string): Promise<readonly string[]> =>
  namesOf(root, folder, (entry) => entry.isDirectory(), realFolder);

/**
 * The names of what is in a folder and is what is looked for. The folder itself says what each is, since asking for thousands of
 * files one by one would take long; only a link has to be followed.
 */
const namesOf = async (
  root: string,
  folder: string,
  isWanted: (entry: Dirent) => boolean,
  real: typeof realFile,
): Promise<readonly string[]> => {
  const entries = await readdir(await realPathInside(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) =>
      entry.isSymbolicLink() ? ifReadable(() => real(root, join(folder, entry.name))) : isWanted(entry),
    ),
  );
  return entries.flatMap(({ name }, index) => (found[index] ? [name] : [])).sort();
};

/** The text of a file without its byte order mark. */
const readText = async (root: string, path: string): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await readFile(await realFile(root, path)));

/** Where a file really is; opening anything else, such as a pipe, could wait for ever. */
const realFile = async (root: string, path: string): Promise<string> => {
  const real = await realPathInside(root, path);
  if (!(await stat(real)).isFile()) throw new Error(`${path} is not a file`);
  return real;
};

/** Where a folder really is. */
const realFolder = async (root: string, path: string): Promise<string> => {
  const real = await realPathInside(root, path);
  if (!(await stat(real)).isDirectory()) throw new Error(`${path} is no folder`);
  return real;
};

/** Where a path really leads, when that is inside the repository. */
const realPathInside = async (root: string, path: string): Promise<string> => {
  const real = await realpath(join(root, path));
  if (!isInside(await realpath(root), real)) throw new Error(`${path} is outside the repository`);
  return real;
};
