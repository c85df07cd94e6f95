import { posix } from 'node:path';
import type { Author, Repository } from '../../src/sources/repository.ts';

/** A repository that holds the given files: paths and texts. */
export const repositoryOf = (files: Readonly<Record<string, string>>, author?: Author): Repository => ({
  name: 'shop',
  list: async (folder) =>
    Object.keys(files)
      .filter((path) => posix.dirname(path) === folder)
      .map((path) => posix.basename(path))
      .sort(),
  read: async (path) => files[path],
  author: async () => author,
});
