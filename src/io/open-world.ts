import { tmpdir } from 'node:os';
import { relative, sep } from 'node:path';
import type { Ask } from '../ask/ask.ts';
import type { Drafts, Repository, World } from '../world.ts';
import { applyPlan, checkPlan } from './files/apply-plan.ts';
import { keepCopy } from './files/keep-copy.ts';
import { noProgress, openProgress, type SpinnerStream } from './progress.ts';
import type { Signals } from './signals.ts';
import { toItsEnd } from './to-its-end.ts';

/** What a world is made of. */
type Outside = {
  version: string;
  /** The folder of the run: `base` or a folder in it, absolute. */
  cwd: string;
  /** The folder that paths of the repository are relative to, absolute. */
  base: string;
  repository: Repository;
  platform: NodeJS.Platform;
  today: string;
  ask: Ask | undefined;
  quiet: boolean;
  /** Where answers are kept until they are written, if anywhere. */
  drafts: Drafts | undefined;
  /** Absent if everything runs on the main thread. */
  threads?: World['threads'];
  /** Whether work that takes long shows itself, on stderr where that is a terminal. */
  showsProgress: boolean;
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
  repository,
  platform,
  today,
  ask,
  quiet,
  drafts,
  threads,
  showsProgress,
  stdout,
  stderr,
  signals,
}: Outside): World => {
  const progress = showsProgress ? openProgress(stderr) : noProgress;
  const write = (stream: Outside['stdout'], text: string): void => {
    progress.hide();
    stream.write(text);
  };
  return {
    version,
    repository,
    here: relative(base, cwd).split(sep).join('/') || '.',
    shell: platform === 'win32' ? 'powershell' : 'posix',
    ask: ask && progress.besides(ask),
    drafts,
    today,
    threads,
    width: stderr.columns,
    print: (text) => write(stdout, text),
    say: (text) => {
      if (!quiet) write(stderr, `${text}\n`);
    },
    show: (text) => write(stderr, `${text}\n`),
    during: progress.during,
    keepCopy: (path, text) => keepCopy(tmpdir(), path, text),
    check: (plan) => checkPlan(base, plan),
    apply: (plan) => toItsEnd(plan, () => applyPlan(base, plan), signals),
  };
};
