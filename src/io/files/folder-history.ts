import { posix } from 'node:path';
import type { Added, FolderHistory } from '../../sources/repository.ts';
import { type GitPlace, git } from './git.ts';

/**
 * What git knows of the files that were ever in a folder: on the branch that is checked out, and on those that others are merged
 * into. Nothing where there is no commit.
 *
 * @param folder - Relative to the folder in which git runs, with forward slashes.
 */
export const folderHistory = async (folder: string, place: GitPlace): Promise<FolderHistory | undefined> => {
  const added = await addedOn('HEAD', folder, place);
  if (added === undefined) return undefined;
  const refs = await defaultRefs(place);
  const defaults = await Promise.all(
    refs.map(async (ref) => ({
      branch: shown(ref),
      names: await namesOn(ref, folder, place),
      everAdded: (await addedOn(ref, folder, place)) ?? new Map(),
    })),
  );
  return { added, defaults };
};

/** The refs of the default branches: what a remote says, or its usual names, before the local ones. */
const defaultRefs = async (place: GitPlace): Promise<string[]> => {
  const remotes = linesOf(await git(['for-each-ref', '--format=%(symref)', 'refs/remotes/*/HEAD'], place));
  const usual = linesOf(
    await git(
      ['for-each-ref', '--format=%(refname)', ...names.map((name) => `refs/remotes/*/${name}`)],
      place,
    ),
  );
  const local = linesOf(
    await git(['for-each-ref', '--format=%(refname)', ...names.map((name) => `refs/heads/${name}`)], place),
  );
  return [...new Set([...remotes, ...(remotes.length === 0 ? usual : []), ...local])];
};

const names = ['main', 'master', 'trunk'];

const shown = (ref: string): string => ref.replace(/^refs\/(?:heads|remotes)\//, '');

/** When each file of a folder was first added on a branch. */
const addedOn = async (ref: string, folder: string, place: GitPlace): Promise<Added | undefined> => {
  const log = await git(
    [
      'log',
      '-z',
      '--full-history',
      '--no-renames',
      '--diff-filter=A',
      '--name-only',
      '--format=%x01%at',
      ref,
      '--',
      folder,
    ],
    place,
  );
  if (log === undefined) return undefined;
  const added = new Map<string, number>();
  let time = 0;
  for (const entry of new TextDecoder().decode(log).split(/[\0\n]+/)) {
    if (entry.startsWith('\u0001')) time = Number(entry.slice(1));
    else if (entry !== '') {
      const name = posix.basename(entry);
      added.set(name, Math.min(time, added.get(name) ?? time));
    }
  }
  return added;
};

const namesOn = async (ref: string, folder: string, place: GitPlace): Promise<string[]> => {
  const tree = await git(['ls-tree', '-z', '--name-only', ref, '--', `${folder}/`], place);
  return new TextDecoder()
    .decode(tree)
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => posix.basename(path));
};

const linesOf = (output: Uint8Array | undefined): string[] =>
  new TextDecoder()
    .decode(output)
    .split('\n')
    .filter((line) => line !== '');
