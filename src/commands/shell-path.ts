import { posix } from 'node:path';
import type { World } from '../world.ts';
import { shellWord } from './shell-word.ts';

/** Where the commands are run that a person is told: in a folder of the repository, with a shell. */
export type ShellPlace = Pick<World, 'here' | 'shell'>;

/** A path of the repository as one word of a command that is run in one of its folders. */
export const shellPath = (path: string, { here, shell }: ShellPlace): string =>
  shellWord(seenFrom(here, path), shell);

/** A path as it is written in one of the folders of the repository; never one that looks like a flag, or like magic to git. */
export const seenFrom = (here: string, path: string): string => {
  const seen = posix.relative(here, path) || '.';
  return /^[-:~]/.test(seen) ? `./${seen}` : seen;
};
