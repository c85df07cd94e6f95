import { posix } from 'node:path';
import type { World } from '../world.ts';
import { shellWord } from './shell-word.ts';

/** How one change is taken back: git has the file as it was, a copy of it was kept, or it was not there. */
export type Undo =
  | { kind: 'restore'; path: string }
  | { kind: 'copy-back'; path: string; copy: string }
  | { kind: 'remove'; path: string };

/**
 * The commands that take changes back, for the shell of the person, in the folder of their run. What links to a new file is
 * put back before that file goes away.
 *
 * @example
 * undoHint([{ kind: 'restore', path: 'docs/specs/a.md' }], { here: '.', shell: 'posix' });
 * // ['git restore docs/specs/a.md']
 */
export const undoHint = (
  undos: readonly Undo[],
  { here, shell }: Pick<World, 'here' | 'shell'>,
): string[] => {
  const words = shells[shell];
  const seen = (path: string): string => shellWord(seenFrom(here, path), shell);
  const pathsOf = (kind: Undo['kind']): string[] =>
    undos.flatMap((undo) => (undo.kind === kind ? [seenFrom(here, undo.path)] : []));
  return [
    ...ifAny(pathsOf('restore'), (paths) => restoring(paths, shell)),
    ...undos.flatMap((undo) =>
      undo.kind === 'copy-back' ? [words.copy(shellWord(undo.copy, shell), seen(undo.path))] : [],
    ),
    ...ifAny(pathsOf('remove'), (paths) => words.remove(paths.map((path) => shellWord(path, shell)))),
  ];
};

const shells: Readonly<
  Record<
    World['shell'],
    { copy: (from: string, to: string) => string; remove: (words: readonly string[]) => string }
  >
> = {
  posix: {
    copy: (from, to) => `cp ${from} ${to}`,
    remove: (words) => `rm ${words.join(' ')}`,
  },
  powershell: {
    copy: (from, to) => `Copy-Item -LiteralPath ${from} -Destination ${to}`,
    remove: (words) => `Remove-Item -LiteralPath ${words.join(', ')}`,
  },
};

const ifAny = (paths: readonly string[], line: (paths: readonly string[]) => string): string[] =>
  paths.length === 0 ? [] : [line(paths)];

/** Git takes stars and brackets in a path for a pattern, which could bring back other files with it. */
const restoring = (paths: readonly string[], shell: World['shell']): string => {
  const literally = paths.some((path) => /[*?[\\]/.test(path)) ? ' --literal-pathspecs' : '';
  return `git${literally} restore ${paths.map((path) => shellWord(path, shell)).join(' ')}`;
};

/** A path as it is written in one of the folders of the repository; never one that looks like a flag, or like magic to git. */
const seenFrom = (folder: string, path: string): string => {
  const seen = posix.relative(folder, path);
  return /^[-:~]/.test(seen) ? `./${seen}` : seen;
};
