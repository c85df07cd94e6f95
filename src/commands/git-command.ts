import type { World } from '../world.ts';
import { type ShellPlace, seenFrom } from './shell-path.ts';
import { shellWord } from './shell-word.ts';

/**
 * The command that has git do something with files, and with no others.
 *
 * @example
 * gitCommand('add', ['docs/specs/a b.md'], { here: 'docs', shell: 'posix' }); // "git add 'specs/a b.md'"
 */
export const gitCommand = (
  verb: 'add' | 'restore',
  paths: readonly string[],
  { here, shell }: ShellPlace,
): string => {
  const seen = paths.map((path) => seenFrom(here, path));
  // Git takes stars and brackets in a path for a pattern, which could mean other files with it.
  const literally = seen.some((path) => /[*?[\\]/.test(path)) ? ' --literal-pathspecs' : '';
  return `git${literally} ${verb} ${seen.map((path) => shellWord(path, shell)).join(' ')}`;
};

/** The command that stages files, as the next step of a person; none where there are no files or no git. */
export const staging = (
  paths: readonly string[],
  world: Pick<World, 'repository' | 'here' | 'shell'>,
): string[] => (paths.length > 0 && world.repository.hasGit() ? [gitCommand('add', paths, world)] : []);
