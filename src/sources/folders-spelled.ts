import { posix } from 'node:path';
import type { Repository } from './repository.ts';

/**
 * Those of some folders that are here, as they are written on the disk: `docs/ADR` for `docs/adr`. Where capital letters make
 * another folder, both may be here.
 */
export const foldersSpelled = async (
  repository: Pick<Repository, 'folders'>,
  folders: readonly string[],
): Promise<string[]> => {
  const known = new Map<string, ReturnType<Repository['folders']>>();
  const below = (folder: string): ReturnType<Repository['folders']> => {
    const names = known.get(folder) ?? repository.folders(folder);
    known.set(folder, names);
    return names;
  };
  const spelled = await Promise.all(folders.map((folder) => spellings(folder.split('/'), '.', below)));
  return spelled.flat();
};

/** What a path of folders below another folder is written like. */
const spellings = async (
  [first, ...rest]: readonly string[],
  folder: string,
  below: Repository['folders'],
): Promise<string[]> => {
  if (first === undefined) return [folder];
  const names = ((await below(folder)) ?? []).filter((name) => name.toLowerCase() === first.toLowerCase());
  const found = await Promise.all(names.map((name) => spellings(rest, posix.join(folder, name), below)));
  return found.flat();
};
