import { renumber } from '../commands/renumber.ts';
import { pathOf } from './create-request.ts';
import type { AdrRenumberOptions } from './define-adr-renumber.ts';
import { startRun } from './start-run.ts';
import { isSet } from './talk-mode.ts';

/** Gives records numbers of their own, on a process. */
export const runAdrRenumber = async (
  process: NodeJS.Process,
  version: string,
  options: AdrRenumberOptions,
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, options);
  await renumber(world, {
    recordFolder: await pathOf('--adr-dir', options.adrDir, folders),
    withCode: options.code === true,
    dryRun: options.dryRun === true || isSet(env.npm_config_dry_run),
    json: options.json === true,
    cwd: options.cwd,
  });
};
