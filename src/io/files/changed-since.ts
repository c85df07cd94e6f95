import type { ChangedSince } from '../../sources/repository.ts';
import { type GitPlace, git } from './git.ts';

/**
 * The files that differ from where this branch left another one: committed since, staged, changed, or new and not ignored; and
 * those that are gone since. Nothing where git does not know the other one.
 *
 * @param ref - A branch, a tag or a commit.
 */
export const changedSince = async (ref: string, place: GitPlace): Promise<ChangedSince | undefined> => {
  if (ref.startsWith('-')) return undefined;
  const base = await git(['merge-base', ref, 'HEAD'], place);
  const commit = base === undefined ? await emptyTree(ref, place) : textOf(base);
  if (commit === undefined) return undefined;
  const [listed, untracked] = await Promise.all([
    git(['diff', '-z', '--name-status', '--relative', '--no-renames', commit], place),
    git(['ls-files', '-z', '--others', '--exclude-standard'], place),
  ]);
  if (listed === undefined) return undefined;
  const told = statesIn(listed);
  const here = told.filter(({ state }) => state !== 'D').map(({ path }) => path);
  const changed = new Set([...here, ...pathsIn(untracked)]);
  const gone = told.map(({ path }) => path).filter((path) => !changed.has(path));
  return { changed: [...changed].sort(), gone: gone.sort() };
};

/** What everything differs from where nothing is committed yet: a hook runs before the first commit too. */
const emptyTree = async (ref: string, place: GitPlace): Promise<string | undefined> => {
  if (ref !== 'HEAD' || (await git(['rev-parse', '--verify', '--quiet', 'HEAD'], place)) !== undefined)
    return undefined;
  const tree = await git(['hash-object', '-t', 'tree', '--stdin'], place);
  return tree && textOf(tree);
};

const textOf = (output: Uint8Array): string => new TextDecoder().decode(output).trim();

const pathsIn = (listed: Uint8Array | undefined): string[] =>
  new TextDecoder()
    .decode(listed)
    .split('\0')
    .filter((path) => path !== '');

/** What git says of each file: a letter and its path. */
const statesIn = (listed: Uint8Array): { state: string; path: string }[] => {
  const pieces = pathsIn(listed);
  return pieces.flatMap((state, at) => (at % 2 === 0 ? [{ state, path: pieces[at + 1] ?? '' }] : []));
};
