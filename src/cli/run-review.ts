import type { SpecEditRequest } from '../commands/spec-edit-request.ts';
import { pathOf, specNamed } from './create-request.ts';
import type { ApproveOptions, ListOptions, SpecStatusOptions } from './define-review.ts';
import type { Launch } from './launch.ts';
import { type Run, startRun } from './start-run.ts';
import { terminalStyle } from './terminal-style.ts';

/** Moves the status of a specification, on a process. */
export const runSpecStatus = async (
  launch: Launch,
  status: string | undefined,
  options: SpecStatusOptions,
): Promise<void> => {
  const run = await startRun(launch, options);
  const { specStatus } = await import('../commands/spec-status.ts');
  launch.process.exitCode = await specStatus(run.world, {
    ...(await editRequest(options, run)),
    status,
    style: terminalStyle(launch.process.stdout, run.env),
  });
};

/** Signs an approval, on a process. */
export const runApprove = async (launch: Launch, options: ApproveOptions): Promise<void> => {
  const run = await startRun(launch, options);
  const { approve } = await import('../commands/approve.ts');
  const { role, name: signer } = options;
  await approve(run.world, { ...(await editRequest(options, run)), role, signer });
};

/** Lists the specifications, on a process. */
export const runList = async (launch: Launch, options: ListOptions): Promise<void> => {
  const run = await startRun(launch, { ...options, input: false, usesThreads: true });
  const { world, folders, env, reporting } = run;
  const { list } = await import('../commands/list.ts');
  await list(world, {
    recordFolder: await pathOf('--adr-dir', options.adrDir, folders),
    json: reporting.json,
    style: terminalStyle(launch.process.stdout, env),
  });
};

const editRequest = async (
  { spec }: SpecStatusOptions,
  { folders, reporting }: Run,
): Promise<SpecEditRequest> => ({
  ...reporting,
  ...(await specNamed(spec, folders)),
});
