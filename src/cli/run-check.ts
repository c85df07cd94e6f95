import { check } from '../commands/check.ts';
import { type CheckFormat, checkFormats } from '../commands/check-request.ts';
import type { Reporting } from '../commands/reporting.ts';
import { UserError } from '../errors.ts';
import { inRepository, pathOf } from './create-request.ts';
import type { CheckOptions } from './define-check.ts';
import { knownWord } from './known-word.ts';
import type { Launch } from './launch.ts';
import { startRun } from './start-run.ts';
import { terminalStyle } from './terminal-style.ts';

/** Checks documents, or explains a rule, on a process. */
export const runCheck = async (
  launch: Launch,
  paths: readonly string[],
  options: CheckOptions,
): Promise<void> => {
  assertFlags(options);
  const run = await startRun(launch, { ...options, input: false, usesThreads: true });
  const { world, folders, env, reporting } = run;
  const format = formatOf(options.format, reporting);
  if (options.explain !== undefined) {
    const { explain } = await import('../commands/explain.ts');
    return explain(world, options.explain === true ? undefined : options.explain);
  }
  const meant = {
    paths: await Promise.all(paths.map((path) => inRepository(path, folders, ONLY_HERE))),
    since: options.since,
    recordFolder: await pathOf('--adr-dir', options.adrDir, folders, ONLY_HERE),
  };
  if (options.trace === true) {
    const { trace } = await import('../commands/trace.ts');
    return trace(world, { ...meant, json: format === 'json' });
  }
  launch.process.exitCode = await check(world, {
    ...meant,
    format,
    all: options.all === true,
    strict: options.strict === true,
    maxWarnings: maxWarningsOf(options.maxWarnings),
    fix: options.fix === true,
    dryRun: reporting.dryRun,
    style: terminalStyle(launch.process.stdout, env),
    cwd: reporting.cwd,
  });
};

/** What is said of a path that leads out of the repository. */
const ONLY_HERE = 'Give a path inside it, or check the other repository: check -C <its folder>';

/** Refuses flags that would be ignored beside each other. */
const assertFlags = ({ dryRun, fix, trace }: CheckOptions): void => {
  if (trace === true && fix === true)
    throw new UserError('--trace only prints, and --fix mends', {
      hint: 'Give one of them: create-tech-spec check --fix',
    });
  if (dryRun === true && fix !== true)
    throw new UserError('--dry-run shows what --fix would write, and there is no --fix', {
      hint: 'create-tech-spec check --fix --dry-run\nWithout --fix, check writes nothing.',
    });
};

const formatOf = (typed: string | undefined, { json }: Reporting): CheckFormat => {
  if (typed === undefined) return json ? 'json' : 'pretty';
  const known = knownWord('format', checkFormats, typed);
  if (json && known !== 'json')
    throw new UserError(`--json and --format ${known} are two forms`, { hint: 'Give one of them' });
  return known;
};

const maxWarningsOf = (typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new UserError(`--max-warnings “${typed}” is no number`, { hint: 'For example: --max-warnings 10' });
};
