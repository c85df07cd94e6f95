import type { GlobalOptions } from './options.ts';

/** What there is to talk to. */
export type Terminal = { stdin: { isTTY?: boolean }; stderr: { isTTY?: boolean } };

/** Whether a run must not prompt: it was told so, it runs in CI, or nobody is at a terminal. */
export const isUnattended = (
  options: GlobalOptions,
  env: NodeJS.ProcessEnv,
  { stdin, stderr }: Terminal,
): boolean =>
  options.yes === true ||
  options.json === true ||
  !options.input ||
  options.answers === '-' ||
  isSet(env.CI) ||
  stdin.isTTY !== true ||
  stderr.isTTY !== true;

/** Whether a variable says yes: set, and not to `false` or `0`. */
export const isSet = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:|false|0)$/i.test(value);
