import { homedir, tmpdir } from 'node:os';
import { relative, sep } from 'node:path';
import type { Ask } from '../ask/ask.ts';
import type { Drafts, World } from '../world.ts';
import { during, type SpinnerStream } from './during.ts';
import { applyPlan, checkPlan } from './files/apply-plan.ts';
import { draftFolder, openDrafts, type StatePlace } from './files/draft-files.ts';
import { isInside } from './files/is-inside.ts';
import { keepCopy } from './files/keep-copy.ts';
import { openRepository } from './files/repository.ts';
import type { Signals } from './signals.ts';
import { toItsEnd } from './to-its-end.ts';

/** What a world is made of. */
export type Outside = {
  version: string;
  /** The folder of the run: `base` or a folder in it, absolute. */
  cwd: string;
  /** The folder that paths of the repository are relative to, absolute. */
  base: string;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  today: string;
  ask: Ask | undefined;
  quiet: boolean;
  /** Whether the person reads lines, among which nothing may turn. */
  isPlain: boolean;
  /** Whether answers are kept until they are written. */
  hasDrafts: boolean;
  stdout: { write(text: string): unknown };
  stderr: SpinnerStream;
  /** Where the operating system asks to stop: the process. */
  signals: Signals;
};

/** The world of a real run: a folder on the disk, and two streams. */
export const openWorld = ({
  version,
  cwd,
  base,
  env,
  platform,
  today,
  ask,
  quiet,
  isPlain,
  hasDrafts,
  stdout,
  stderr,
  signals,
}: Outside): World => ({
  version,
  repository: openRepository(base, { env }),
  here: relative(base, cwd).split(sep).join('/') || '.',
  shell: platform === 'win32' ? 'powershell' : 'posix',
  ask,
  drafts: hasDrafts ? draftsOf(base, { env, platform, home: env.HOME || homedir() }) : undefined,
  today,
  print: (text) => void stdout.write(text),
  say: (text) => {
    if (!quiet) stderr.write(`${text}\n`);
  },
  show: (text) => void stderr.write(`${text}\n`),
  during: (text, work) => (quiet || isPlain ? work : during(text, work, stderr)),
  keepCopy: (path, text) => keepCopy(tmpdir(), path, text),
  check: (plan) => checkPlan(base, plan),
  apply: (plan) => toItsEnd(plan, () => applyPlan(base, plan), signals),
});

/** The drafts of a repository; none where they would lie in it, as in that of somebody's home. */
const draftsOf = (base: string, place: StatePlace): Drafts | undefined => {
  const folder = draftFolder(place);
  return isInside(base, folder) ? undefined : openDrafts(folder, base);
};
