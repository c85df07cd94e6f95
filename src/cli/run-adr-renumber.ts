import { renumber } from '../commands/renumber.ts';
import { pathOf } from './create-request.ts';
import type { AdrRenumberOptions } from './define-adr-renumber.ts';
import type { Launch } from './launch.ts';
import { startRun } from './start-run.ts';

/** Gives records numbers of their own, on a process. */
export const runAdrRenumber = async (launch: Launch, options: AdrRenumberOptions): Promise<void> => {
  const { world, folders, reporting } = await startRun(launch, options);
  await renumber(world, {
    ...reporting,
    recordFolder: await pathOf('--adr-dir', options.adrDir, folders),
    withCode: options.code === true,
  });
};
