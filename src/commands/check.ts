import { countsOf } from '../check/counts.ts';
import type { World } from '../world.ts';
import type { Checked } from './check-part.ts';
import type { CheckRequest } from './check-request.ts';
import { checked } from './checked.ts';
import { type Checkable, documentsMeant } from './documents-meant.ts';
import { mendingPlan } from './mending-plan.ts';
import { reportCheck } from './report-check.ts';
import { titled } from './titled.ts';
import { unreadAmong } from './unread-among.ts';
import { writePlan } from './write-plan.ts';

/**
 * Checks the documents that are meant, mends what is to be mended, and says what was found.
 *
 * @returns The exit code: 1 where there are errors, with `strict` also where there are warnings, or more warnings than allowed.
 * @throws UserError where a document is not there, or the settings are not understood.
 */
export const check = async (world: World, request: CheckRequest): Promise<0 | 1> => {
  const meant = await documentsMeant(world, request);
  if (request.fix) return mend(world, meant, request);
  const documents = await foundIn(world, meant, 'findings');
  await reportCheck(world, { documents, mended: [], undo: [] }, request);
  return exitCode(documents, request);
};

/** Mends what is to be mended, and says what is left. */
const mend = async (world: World, meant: readonly Checkable[], request: CheckRequest): Promise<0 | 1> => {
  const documents = await foundIn(world, meant, 'fixes');
  const plan = await mendingPlan(world, documents);
  const mended = plan.changes.map(({ path }) => path);
  const undo = await writePlan(plan, world, request);
  if (request.dryRun && request.format !== 'pretty') {
    await reportCheck(world, { documents, mended, undo }, request);
    return exitCode(documents, request);
  }
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(plan));
    world.say(`Nothing was written: ${mended.length === 0 ? 'nothing can be mended' : mended.join(', ')}.`);
    return 0;
  }
  const left = await world.during('Checking', checked(world, meant, 'findings'));
  await reportCheck(world, { documents: left, mended, undo }, request);
  world.say([...titled('Mended', mended, request.cwd), ...titled('Undo', undo, request.cwd)].join('\n'));
  return exitCode(left, request);
};

/** What is found in documents; those that cannot be read are named. */
const foundIn = async <Name extends 'findings' | 'fixes'>(
  world: World,
  meant: readonly Checkable[],
  aspect: Name,
): Promise<Checked<Name>[]> => {
  const documents = await world.during('Checking', checked(world, meant, aspect));
  for (const line of await unreadAmong(world, meant, documents)) world.say(line);
  return documents;
};

const exitCode = (
  documents: readonly Checked<'findings'>[],
  { strict, maxWarnings = Number.POSITIVE_INFINITY }: CheckRequest,
): 0 | 1 => {
  const { error, warning } = countsOf(documents.flatMap(({ findings }) => findings));
  return error > 0 || warning > (strict ? 0 : maxWarnings) ? 1 : 0;
};
