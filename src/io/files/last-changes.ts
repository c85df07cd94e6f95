import { type GitPlace, git } from './git.ts';

/**
 * The day on which each of some files was last changed by a commit, as its author saw it: `YYYY-MM-DD`. A file that was only ever
 * added, as in a clone without its history, has none; nor has any where there is no git.
 */
export const lastChanges = async (
  paths: readonly string[],
  place: GitPlace,
): Promise<ReadonlyMap<string, string>> => {
  if (paths.length > FEW) return logged([], paths, place);
  // The history of each file is read up to its last change alone.
  const found = await Promise.all(paths.map((path) => logged(['-1'], [path], place)));
  return new Map(found.flatMap((days) => [...days]));
};

const FEW = 4;

const logged = async (
  most: readonly string[],
  paths: readonly string[],
  place: GitPlace,
): Promise<Map<string, string>> => {
  const days = new Map<string, string>();
  if (paths.length === 0) return days;
  const args = ['log', ...most, '-z', '--no-merges', '--relative', '--diff-filter=M', '--name-only'];
  const log = await git([...args, '--format=%x01%as', '--', ...paths], place);
  let day = '';
  for (const entry of new TextDecoder().decode(log).split(/[\0\n]+/)) {
    if (entry.startsWith('\u0001')) day = entry.slice(1);
    else if (entry !== '' && !days.has(entry)) days.set(entry, day);
  }
  return days;
};
