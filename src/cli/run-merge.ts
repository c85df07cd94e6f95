import { basename, dirname, resolve as resolvePath } from 'node:path';
import { driverArguments, mergeDriver } from '../commands/merge-driver.ts';
import { resolve } from '../commands/resolve.ts';
import { setupMergeDriver } from '../commands/setup-merge-driver.ts';
import { UserError } from '../errors.ts';
import { applyPlan } from '../io/files/apply-plan.ts';
import { readSetting, writeSetting } from '../io/files/git-settings.ts';
import { readFileExactly } from '../io/files/read-exact.ts';
import { inRepository } from './create-request.ts';
import type { MergeDriverOptions, ResolveOptions } from './define-merging.ts';
import type { Launch } from './launch.ts';
import { type Run, startRun } from './start-run.ts';

/** Merges for git, or installs what has git do so, on a process. */
export const runMergeDriver = async (
  launch: Launch,
  args: readonly string[],
  options: MergeDriverOptions,
): Promise<void> => {
  if (options.setup === true || options.write === true) return runSetup(launch, args, options);
  const { process } = launch;
  const cwd = process.cwd();
  process.exitCode = await mergeDriver(driverArguments(args), {
    read: (file) => readFileExactly(resolvePath(cwd, file)),
    write: (file, before, text) => overwrite(resolvePath(cwd, file), before, text),
    conflictStyle: () => readSetting('merge.conflictStyle', { cwd, env: process.env }),
    show: (text) => void process.stderr.write(`${text}\n`),
  });
};

/** Puts a text in the place of the one that a file holds; a kill leaves the one or the other. */
const overwrite = (file: string, before: string, text: string): Promise<void> =>
  applyPlan(dirname(file), { changes: [{ kind: 'update', path: basename(file), before, text }] });

const runSetup = async (
  launch: Launch,
  args: readonly string[],
  options: MergeDriverOptions,
): Promise<void> => {
  if (args.length > 0)
    throw new UserError('--setup takes no files', { hint: 'create-tech-spec merge-driver --setup' });
  const { world, folders, env, reporting } = await startUnattended(launch, options);
  const place = { cwd: folders.base, env };
  const settings = {
    read: (key: string) => readSetting(key, place),
    write: (key: string, value: string) => writeSetting(key, value, place),
  };
  await setupMergeDriver(world, settings, {
    ...reporting,
    write: options.write === true,
  });
};

/** Settles the merge conflicts of a file, on a process. */
export const runResolve = async (launch: Launch, file: string, options: ResolveOptions): Promise<void> => {
  const { world, folders, reporting } = await startUnattended(launch, options);
  launch.process.exitCode = await resolve(world, {
    ...reporting,
    path: await inRepository(file, folders),
  });
};

/** These commands ask nothing. */
const startUnattended = (launch: Launch, options: MergeDriverOptions | ResolveOptions): Promise<Run> =>
  startRun(launch, { ...options, input: false, color: true });
