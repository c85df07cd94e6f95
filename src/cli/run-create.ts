import { create } from '../commands/create.ts';
import type { Folders } from '../io/files/find-root.ts';
import { createRequest, seenFromRun } from './create-request.ts';
import { flagSource } from './flag-source.ts';
import type { Launch } from './launch.ts';
import type { CreateOptions } from './program.ts';
import { startRun } from './start-run.ts';

/** Runs the wizard, or the same without a terminal, on a process. */
export const runCreate = async (
  launch: Launch,
  feature: string | undefined,
  options: CreateOptions,
): Promise<void> => {
  const isNeeded = [feature, options.answers, options.spec].every((given) => given === undefined);
  const run = await startRun(launch, { ...options, showsAuthor: true }, isNeeded);
  const { world, folders, sources, end } = run;
  const flags = flagSource(feature, await withPrdSeenFrom(folders, options));
  await create(world, await createRequest(options, [...sources, flags], run));
  end();
};

const withPrdSeenFrom = async (folders: Folders, options: CreateOptions): Promise<CreateOptions> =>
  options.prd === undefined ? options : { ...options, prd: await seenFromRun(options.prd, folders) };
