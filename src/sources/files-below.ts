import { posix } from 'node:path';
import type { Repository } from './repository.ts';

/**
 * The paths of the files in a folder and in those below it.
 *
 * @param deepest - How many folders below each other are followed: a link among them could lead round in a circle.
 */
export const filesBelow = async (
  repository: Repository,
  folder: string,
  deepest: number,
): Promise<string[]> => {
  const folders = deepest > 0 ? ((await repository.folders(folder)) ?? []) : [];
  const below = await Promise.all(
    folders.map((name) => filesBelow(repository, posix.join(folder, name), deepest - 1)),
  );
  return [...(await repository.list(folder)).map((name) => posix.join(folder, name)), ...below.flat()];
};
