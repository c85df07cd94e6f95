import { posix } from 'node:path';
import type { Repository } from './repository.ts';

/** What is at a path of the repository; nothing where there is nothing. */
export type PathKind = 'file' | 'folder' | undefined;

/** Tells what is at paths, by listing each folder once: upper and lower case count, as they do on other machines. */
export const knownPaths = (repository: Repository): ((path: string) => Promise<PathKind>) => {
  const listed = new Map<string, Promise<Names>>();
  return async (path) => {
    if (path === '.' || path === '') return 'folder';
    if (path.startsWith('..')) return undefined;
    const folder = posix.dirname(path);
    const names = listed.get(folder) ?? namesIn(repository, folder);
    listed.set(folder, names);
    const { files, folders } = await names;
    const name = posix.basename(path).normalize('NFC');
    if (files.has(name)) return 'file';
    return folders.has(name) ? 'folder' : undefined;
  };
};

type Names = { files: ReadonlySet<string>; folders: ReadonlySet<string> };

const namesIn = async (repository: Repository, folder: string): Promise<Names> => {
  const [files, folders] = await Promise.all([repository.list(folder), repository.folders(folder)]);
  return { files: setOf(files), folders: setOf(folders ?? []) };
};

const setOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.normalize('NFC')));
