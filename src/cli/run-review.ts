import type { SpecEditRequest } from '../commands/spec-edit-request.ts';
import type { Folders } from '../io/files/find-root.ts';
import { pathOf, specNamed } from './create-request.ts';
import type { ApproveOptions, ListOptions, SpecStatusOptions } from './define-review.ts';
import { lookOf } from './look-of.ts';
import { startRun } from './start-run.ts';
import { isSet } from './talk-mode.ts';

/** Moves the status of a specification, on a process. */
export const runSpecStatus = async (
  process: NodeJS.Process,
  version: string,
  status: string | undefined,
  options: SpecStatusOptions,
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, options);
  const { specStatus } = await import('../commands/spec-status.ts');
  process.exitCode = await specStatus(world, {
    ...(await editRequest(options, folders, env)),
    status,
    look: lookOf(process.stdout, env),
  });
};

/** Signs an approval, on a process. */
export const runApprove = async (
  process: NodeJS.Process,
  version: string,
  options: ApproveOptions,
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, options);
  const { approve } = await import('../commands/approve.ts');
  const { role, name: signer } = options;
  await approve(world, { ...(await editRequest(options, folders, env)), role, signer });
};

/** Lists the specifications, on a process. */
export const runList = async (
  process: NodeJS.Process,
  version: string,
  options: ListOptions & { thread: string },
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, { ...options, input: false });
  const { list } = await import('../commands/list.ts');
  await list(world, {
    recordFolder: await pathOf('--adr-dir', options.adrDir, folders),
    json: options.json === true,
    look: lookOf(process.stdout, env),
  });
};

const editRequest = async (
  options: SpecStatusOptions,
  folders: Folders,
  env: NodeJS.ProcessEnv,
): Promise<SpecEditRequest> => ({
  ...(await specNamed(options.spec, folders)),
  dryRun: options.dryRun === true || isSet(env.npm_config_dry_run),
  json: options.json === true,
  cwd: options.cwd,
});
