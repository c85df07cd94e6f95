import { posix } from 'node:path';
import { isArchive } from '../../adr/read/is-archive.ts';
import type { NameInGit } from '../../sources/repository.ts';
import { type GitPlace, git, gitPieces } from './git.ts';
import { type ParsedTree, readTree } from './read-tree.ts';
import { readTrees } from './read-trees.ts';

/**
 * The names of the files that git has in a folder and in the archives below it: those that are staged, and those of every
 * local and remote-tracking branch. Each once, with the first branch that has it. However many branches there are, git is
 * asked a few times only, and what they have in common is read once.
 *
 * @param folder - Relative to the folder in which git runs, with forward slashes.
 */
export const namesInGit = async (folder: string, { cwd, env }: GitPlace): Promise<readonly NameInGit[]> => {
  // A clone that has not all objects would fetch them one by one.
  const place = { cwd, env: { ...env, GIT_NO_LAZY_FETCH: '1' } };
  // No line of its input could hold such a folder.
  if (/[\n\r\0]/.test(folder)) return [];
  const branches = branchesHere(place);
  const [staged, trees] = await Promise.all([stagedNames(folder, place), treesOf(folder, branches, place)]);
  const names = new Map<string, NameInGit>(staged.map((name) => [name, { name }]));
  await addNamesOf(trees, names, place);
  return [...names.values()];
};

const stagedNames = async (folder: string, place: GitPlace): Promise<string[]> => {
  const listed = await git(['ls-files', '-z', '--', folder], place);
  const paths = new TextDecoder().decode(listed).split('\0').filter(Boolean);
  return paths.flatMap((path) => {
    const [name = '', ...folders] = posix.relative(folder, path).split('/').reverse();
    const top = folders.at(-1);
    return top === undefined || isArchive(top) ? [name] : [];
  });
};

/** A branch: its name, and the id of its commit. */
type Branch = { name: string; commit: string };

/** The branches in the order of their names, local ones first; names that only stand for others are left out. */
const branchesHere = async (place: GitPlace): Promise<Branch[]> => {
  const format = '--format=%(objectname) %(refname) %(symref)';
  const listed = await git(['for-each-ref', format, 'refs/heads', 'refs/remotes'], place);
  const lines = new TextDecoder().decode(listed).split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [commit = '', ref = '', other = ''] = line.split(' ');
    return other === '' ? [{ name: ref.replace(/^refs\/(?:heads|remotes)\//, ''), commit }] : [];
  });
};

/** Trees by their ids, each with the first branch that has it. */
type Trees = ReadonlyMap<string, string>;

/** What a folder is on each branch. */
const treesOf = async (
  folder: string,
  branches: Promise<readonly Branch[]>,
  place: GitPlace,
): Promise<Trees> => {
  const trees = new Map<string, string>();
  const input = branches.then((all) => all.map(({ commit }) => `${commit}:./${folder}\n`).join(''));
  const pieces: Buffer[] = [];
  await gitPieces(['cat-file', '--batch-check'], input, place, (piece) => void pieces.push(piece));
  const lines = Buffer.concat(pieces).toString().split('\n');
  for (const [index, { name }] of (await branches).entries()) {
    const id = /^([\da-f]+) tree \d+$/.exec(lines[index] ?? '')?.[1];
    if (id !== undefined && !trees.has(id)) trees.set(id, name);
  }
  return trees;
};

/** Adds the names that are not known yet, then those of the archives: below one, every folder belongs to it. */
const addNamesOf = async (
  trees: Trees,
  names: Map<string, NameInGit>,
  place: GitPlace,
  depth = 0,
): Promise<void> => {
  const archives = new Map<string, string>();
  let before: ParsedTree | undefined;
  await readTrees([...trees.keys()], place, (id, bytes) => {
    const branch = trees.get(id) ?? '';
    before = readTree(bytes, id.length / 2, before, (entry) => {
      if (!entry.isFolder) {
        if (!names.has(entry.name)) names.set(entry.name, { name: entry.name, branch });
      } else if ((depth > 0 || isArchive(entry.name)) && !trees.has(entry.id) && !archives.has(entry.id))
        archives.set(entry.id, branch);
    });
  });
  if (archives.size > 0 && depth < DEEPEST) await addNamesOf(archives, names, place, depth + 1);
};

/** How far below a folder its archives go. */
const DEEPEST = 4;
