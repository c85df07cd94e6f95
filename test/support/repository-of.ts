import { posix } from 'node:path';
import type { Author, FileState, FolderHistory, Repository } from '../../src/sources/repository.ts';

/** What git knows of the files of a repository, where a test needs it. */
export type GitOf = {
  /** Files that are not named are `no-git`. */
  states?: Readonly<Record<string, FileState>>;
  /** What files with merge conflicts held before. */
  bases?: Readonly<Record<string, string>>;
  /** The files that branches have, by their paths. */
  branches?: Readonly<Record<string, readonly string[]>>;
  /** What it knows of any folder; nothing as if there were no git. */
  history?: FolderHistory;
  /** Whether it lists all files. */
  lists?: boolean;
  /** The days on which commits last changed files. */
  changes?: Readonly<Record<string, string>>;
  /** The files that differ from other branches, by their names. */
  since?: Readonly<Record<string, readonly string[]>>;
  /** Those that were there on other branches, by their names, and are not here. */
  gone?: Readonly<Record<string, readonly string[]>>;
  /** Whether there is no git around it. */
  isPlain?: boolean;
};

/** A repository that holds the given files: paths and texts, as they are on the disk. */
export const repositoryOf = (
  files: Readonly<Record<string, string>>,
  author?: Author,
  {
    states = {},
    bases = {},
    branches = {},
    history,
    lists = history !== undefined,
    changes = {},
    since = {},
    gone = {},
    isPlain = false,
  }: GitOf = {},
): Repository => ({
  name: 'shop',
  list: async (folder) =>
    Object.keys(files)
      .filter((path) => posix.dirname(path) === folder)
      .map((path) => posix.basename(path))
      .sort(),
  folders: async (folder) => {
    const below = Object.keys(files).filter((path) => isBelow(path, folder));
    const rest = below.map((path) => posix.relative(folder, path));
    const names = rest.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '');
    return below.length === 0 && folder !== '.' ? undefined : [...new Set(names)].sort();
  },
  read: async (path) => files[path]?.replace(/^\uFEFF/, ''),
  readExact: async (path, most = Number.POSITIVE_INFINITY) => {
    const text = files[path];
    if (text !== undefined && text.length > most) return { kind: 'unreadable', reason: 'it is too large' };
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
  },
  stateOf: async (paths) => new Map(paths.map((path) => [path, states[path] ?? 'no-git'])),
  mergeBase: async (path) => bases[path],
  namesInGit: async (folder) =>
    Object.entries(branches).flatMap(([branch, paths]) =>
      paths
        .filter((path) => posix.dirname(path) === folder)
        .map((path) => ({ name: posix.basename(path), branch })),
    ),
  historyOf: async () => history,
  hasGit: () => !isPlain,
  listAll: async () => (lists ? Object.keys(files).sort() : undefined),
  lastChanges: async (paths) =>
    new Map(paths.flatMap((path) => (changes[path] === undefined ? [] : [[path, changes[path]]]))),
  changedSince: async (ref) => since[ref] && { changed: since[ref], gone: gone[ref] ?? [] },
  author: async () => author,
});

const isBelow = (path: string, folder: string): boolean => folder === '.' || path.startsWith(`${folder}/`);
