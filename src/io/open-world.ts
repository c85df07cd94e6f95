import type { Ask } from '../ask/ask.ts';
import type { World } from '../world.ts';
import { during, type SpinnerStream } from './during.ts';
import { applyPlan } from './files/apply-plan.ts';
import { openRepository } from './files/repository.ts';

/** What a world is made of. */
export type Outside = {
  version: string;
  /** The folder that paths of the repository are relative to, absolute. */
  base: string;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  today: string;
  ask: Ask | undefined;
  quiet: boolean;
  stdout: { write(text: string): unknown };
  stderr: SpinnerStream;
};

/** The world of a real run: a folder on the disk, and two streams. */
export const openWorld = ({
  version,
  base,
  env,
  platform,
  today,
  ask,
  quiet,
  stdout,
  stderr,
}: Outside): World => ({
  version,
  repository: openRepository(base, { env }),
  shell: platform === 'win32' ? 'powershell' : 'posix',
  ask,
  today,
  print: (text) => void stdout.write(text),
  say: (text) => {
    if (!quiet) stderr.write(`${text}\n`);
  },
  during: (text, work) => (quiet ? work : during(text, work, stderr)),
  apply: (plan) => applyPlan(base, plan),
});
