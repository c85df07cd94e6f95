import type { GlobalOptions } from './options.ts';
import { isSet } from './talk-mode.ts';

/**
 * Whether a run shows that something takes long, where stderr is a terminal: not where it was told to be quiet or to report to
 * a program, where a log keeps every line, and where lines cannot be taken back or are read aloud.
 */
export const showsProgress = (
  { quiet, json }: Pick<GlobalOptions, 'quiet' | 'json'>,
  env: NodeJS.ProcessEnv,
): boolean =>
  quiet !== true && json !== true && !isSet(env.CI) && !isSet(env.ACCESSIBLE) && env.TERM !== 'dumb';
