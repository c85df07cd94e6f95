import { type GitPlace, git } from './git.ts';

/**
 * The files that differ from where this branch left another one: committed since, staged, changed, or new and not ignored. Files
 * that are gone are none of them. Nothing where git does not know the other one.
 *
 * @param ref - A branch, a tag or a commit.
 */
export const changedSince = async (ref: string, place: GitPlace): Promise<readonly string[] | undefined> => {
  if (ref.startsWith('-')) return undefined;
  const base = await git(['merge-base', ref, 'HEAD'], place);
  const commit = base === undefined ? await emptyTree(ref, place) : textOf(base);
  if (commit === undefined) return undefined;
  const [changed, untracked] = await Promise.all([
    git(['diff', '-z', '--name-only', '--relative', '--no-renames', '--diff-filter=d', commit], place),
    git(['ls-files', '-z', '--others', '--exclude-standard'], place),
  ]);
  if (changed === undefined) return undefined;
  return [...new Set([...pathsIn(changed), ...pathsIn(untracked)])].sort();
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
