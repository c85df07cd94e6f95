import type { World } from '../world.ts';
import { gitCommand } from './git-command.ts';
import { type ShellPlace, shellPath } from './shell-path.ts';
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
export const undoHint = (undos: readonly Undo[], place: ShellPlace): string[] => {
  const { copy, remove } = shells[place.shell];
  const pathsOf = (kind: Undo['kind']): string[] =>
    undos.flatMap((undo) => (undo.kind === kind ? [undo.path] : []));
  return [
    ...ifAny(pathsOf('restore'), (paths) => gitCommand('restore', paths, place)),
    ...undos.flatMap((undo) =>
      undo.kind === 'copy-back' ? [copy(shellWord(undo.copy, place.shell), shellPath(undo.path, place))] : [],
    ),
    ...ifAny(pathsOf('remove'), (paths) => remove(paths.map((path) => shellPath(path, place)))),
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
