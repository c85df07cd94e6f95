import type { GlobalOptions } from './options.ts';

/**
 * How a run talks with a person: not at all; with prompts that redraw themselves; in lines; or in lines where somebody has
 * written some beforehand, and else not at all.
 */
export type TalkMode = 'none' | 'prompts' | 'lines' | 'piped lines';

/** What there is to talk to. */
export type Terminal = { stdin: { isTTY?: boolean }; stderr: { isTTY?: boolean }; platform: NodeJS.Platform };

/**
 * How a run talks. It must not prompt when it was told so, when it runs in CI, and when nobody is at a terminal.
 *
 * `ACCESSIBLE` is the variable by which programs are asked to suit a screen reader; `TERM=dumb` says that the cursor cannot
 * be moved. Git Bash without ConPTY (mintty) is a terminal that looks like a pipe.
 */
export const talkMode = (
  options: Pick<GlobalOptions, 'yes' | 'json' | 'input' | 'answers' | 'plain'>,
  env: NodeJS.ProcessEnv,
  { stdin, stderr, platform }: Terminal,
): TalkMode => {
  const isTold = options.yes === true || options.json === true || !options.input || options.answers === '-';
  if (isTold) return 'none';
  if (options.plain === true) return 'lines';
  if (isSet(env.CI)) return 'none';
  if (platform === 'win32' && env.TERM_PROGRAM === 'mintty' && stdin.isTTY !== true) return 'lines';
  if (stdin.isTTY !== true) return 'piped lines';
  if (stderr.isTTY !== true) return 'none';
  return isSet(env.ACCESSIBLE) || env.TERM === 'dumb' ? 'lines' : 'prompts';
};

/** Whether a variable says yes: set, and not to nothing, `false` or `0`. */
export const isSet = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:|false|0)$/i.test(value);
