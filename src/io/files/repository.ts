import {
  closeSync,
  type Dirent,
  existsSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { once } from '../../spec/once.ts';
import { remembered } from '../../spec/remembered.ts';
import type { Repository } from '../../world.ts';
import { changedSince } from './changed-since.ts';
import { fileStates } from './file-states.ts';
import { findAuthor } from './find-author.ts';
import { withAncestors } from './find-root.ts';
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
export const openRepository = (root: string, { env }: { env: NodeJS.ProcessEnv }): Repository => {
  const place: Place = {
    root,
    real: once(() => realpathSync.native(root)),
    folder: remembered((path) => realPathInside(place, path)),
  };
  return {
    name: basename(root),
    list: async (folder) => (await ifReadable(() => fileNames(place, folder))) ?? [],
    folders: (folder) => ifReadable(() => folderNames(place, folder)),
    read: (path, first) => ifReadable(() => readText(place, path, first)),
    readExact: (path, most) => readExact(root, path, most),
    stateOf: (paths) => fileStates(paths, { cwd: root, env }),
    mergeBase: (path) => mergeBase(path, { cwd: root, env }),
    namesInGit: (folder) => namesInGit(folder, { cwd: root, env }),
    historyOf: (folder) => folderHistory(folder, { cwd: root, env }),
    hasGit: once(
      () => env.GIT_DIR !== undefined || withAncestors(root).some((above) => existsSync(join(above, '.git'))),
    ),
    listAll: () => listedFiles({ cwd: root, env }),
    lastChanges: (paths) => lastChanges(paths, { cwd: root, env }),
    changedSince: (ref) => changedSince(ref, { cwd: root, env }),
    author: once(async () => findAuthor(root, await ifReadable(() => readText(place, 'package.json')), env)),
  };
};

/** The folder of a repository, and where it and folders in it really are, each of which is looked up once. */
type Place = { root: string; real: () => string; folder: (path: string) => string };

/** What a step reads; nothing when it cannot, whatever the reason. */
const ifReadable = async <T>(step: () => T | Promise<T>): Promise<T | undefined> => {
  try {
    return await step();
  } catch {
    return undefined;
  }
};

/** The names of the files in a folder, in the order of their characters: no locale has a say. */
const fileNames = (place: Place, folder: string): Promise<readonly string[]> =>
  namesOf(place, folder, 'isFile', realFile);

/** The names of the folders in a folder. */
const folderNames = (place: Place, folder: string): Promise<readonly string[]> =>
  namesOf(place, folder, 'isDirectory', realFolder);

/** The names of what is in a folder and is what is looked for. Only where a link leads has to be looked up. */
const namesOf = async (
  place: Place,
  folder: string,
  isMeant: 'isFile' | 'isDirectory',
  real: typeof realFile,
): Promise<readonly string[]> => {
  const entries = await readdir(realPathInside(place, folder), { withFileTypes: true });
  const leadsThere = (name: string): boolean => {
    try {
      return real(place, join(folder, name)) !== '';
    } catch {
      return false;
    }
  };
  const isSure = (entry: Dirent): boolean => entry.isFile() || entry.isDirectory();
  return entries
    .filter((entry) => (isSure(entry) ? entry[isMeant]() : leadsThere(entry.name)))
    .map(({ name }) => name)
    .sort();
};

/**
 * The text of a file without its byte order mark. Reads synchronously on purpose: an asynchronous read takes several times as
 * long, and a repository may hold thousands of files.
 */
const readText = (place: Place, path: string, first?: number): string => {
  const real = realFile(place, path);
  const bytes = first === undefined ? readFileSync(real) : firstBytes(real, first);
  // Where the bytes end, a letter may be cut.
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length === first });
};

/** The first bytes of a file, or all of a shorter one. */
const firstBytes = (real: string, count: number): Uint8Array => {
  const file = openSync(real, 'r');
  try {
    const bytes = Buffer.allocUnsafe(count);
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
};

/** Where a file really is; opening anything else, such as a pipe, could wait for ever. */
const realFile = (place: Place, path: string): string => {
  const named = join(place.folder(dirname(path)), basename(path));
  if (lstatSync(named).isFile()) return named;
  // A link may lead to one.
  const real = realPathInside(place, path);
  if (!statSync(real).isFile()) throw new Error(`${path} is not a file`);
  return real;
};

/** Where a folder really is. */
const realFolder = (place: Place, path: string): string => {
  const real = realPathInside(place, path);
  if (!statSync(real).isDirectory()) throw new Error(`${path} is no folder`);
  return real;
};

/** Where a path really leads, when that is inside the repository. */
const realPathInside = ({ root, real }: Place, path: string): string => {
  const leadsTo = realpathSync.native(join(root, path));
  if (!isInside(real(), leadsTo)) throw new Error(`${path} is outside the repository`);
  return leadsTo;
};
