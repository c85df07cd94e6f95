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
  if (base === undefined) return undefined;
  const commit = new TextDecoder().decode(base).trim();
  const [changed, untracked] = await Promise.all([
    git(['diff', '-z', '--name-only', '--relative', '--no-renames', '--diff-filter=d', commit], place),
    git(['ls-files', '-z', '--others', '--exclude-standard'], place),
  ]);
  if (changed === undefined) return undefined;
  return [...new Set([...pathsIn(changed), ...pathsIn(untracked)])].sort();
};

const pathsIn = (listed: Uint8Array | undefined): string[] =>
  new TextDecoder()
    .decode(listed)
    .split('\0')
    .filter((path) => path !== '');
