import { posix } from 'node:path';
import type { FileState } from '../../sources/repository.ts';
import { type GitPlace, git } from './git.ts';

/**
 * Whether git can bring back what files hold now, with one call for all of them.
 *
 * @param paths - Relative to the folder in which git runs, with forward slashes.
 */
export const fileStates = async (
  paths: readonly string[],
  place: GitPlace,
): Promise<ReadonlyMap<string, FileState>> => {
  const listed = paths.length === 0 ? undefined : await git([...listing, ...paths], place);
  const tags = listed && tagsIn(new TextDecoder().decode(listed));
  return new Map(paths.map((path) => [path, tags ? stateFor(tags.get(posix.normalize(path))) : 'no-git']));
};

/**
 * `git status` compares with the last commit; what `git restore` brings back is in the index, and a file that is staged as
 * it stands is safe there. So it is the index that files are compared with. Ignored files are listed with the other ones.
 */
const listing = ['ls-files', '-z', '-v', '--cached', '--modified', '--others', '--'];

type Tags = ReadonlyMap<string, ReadonlySet<string>>;

/** The letters that git puts before each path; one that stands in several lists has several. */
const tagsIn = (listed: string): Tags => {
  const tags = new Map<string, Set<string>>();
  for (const entry of listed.split('\0')) {
    const path = entry.slice(2);
    tags.set(path, (tags.get(path) ?? new Set<string>()).add(entry.slice(0, 1)));
  }
  return tags;
};

/** `H` alone is a file that git has as it stands; in small letters, it was told not to look. */
const stateFor = (tags: ReadonlySet<string> = new Set()): FileState => {
  const known = [...tags].filter((tag) => tag !== '?');
  if (known.length === 0) return 'untracked';
  return known.every((tag) => tag === 'H') ? 'clean' : 'changed';
};
