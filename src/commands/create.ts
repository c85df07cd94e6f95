import { posix } from 'node:path';
import { recordNumber } from '../adr/numbering.ts';
import type { Ask } from '../ask/ask.ts';
import { wizard } from '../ask/wizard.ts';
import { type Desk, noOffers, type WizardState } from '../ask/wizard-state.ts';
import { UserError } from '../errors.ts';
import type { Creation } from '../plan/plan-creation.ts';
import { readAnswers } from '../spec/answers/read-answers.ts';
import type { World } from '../world.ts';
import { missingFeature } from './missing-feature.ts';
import { type Observed, observe } from './observe.ts';
import { creationOf, openDesk } from './open-desk.ts';
import { header, reportCreation } from './report-creation.ts';
import type { CreateRequest } from './request.ts';

/**
 * Writes a new specification and one record for each of its decisions, after asking for what is not answered yet.
 *
 * @throws UserError when an answer cannot be read or is missing with nobody to ask, or a file is in the way.
 */
export const create = async (world: World, request: CreateRequest): Promise<void> => {
  const start = await startingState(request);
  if (world.ask === undefined && start.answers.feature === undefined) throw missingFeature(start.answers);
  const observed = await world.during('Reading the repository', observe(world, request.targets));
  const settled = await withResolvedPrd(start, world, observed);
  if (world.ask === undefined) await carryOut(settled, world, observed, request);
  else await converse(settled, world.ask, world, observed, request);
};

const startingState = async ({ sources, targets, prdText }: CreateRequest): Promise<WizardState> => {
  const { answers, problems } = readAnswers(sources);
  if (problems.length > 0)
    throw new UserError('these answers are not understood; nothing was written', { problems });
  return { answers, targets, offers: noOffers, offering: prdText };
};

const withResolvedPrd = async (
  state: WizardState,
  world: World,
  observed: Observed,
): Promise<WizardState> => {
  const { prd } = state.answers;
  if (prd === undefined) return state;
  const desk = openDesk(world, observed, state.offering);
  const resolved = await desk.resolvePrd(prd);
  if (resolved.kind === 'refused')
    throw new UserError(resolved.reason, {
      hint: 'Give a path in this repository or an address: --prd <link>',
    });
  const offers = await desk.offersOf(resolved.link);
  return { ...state, answers: { ...state.answers, prd: resolved.link }, offers };
};

/** Asks, shows and writes; what the person can mend after a failed write leads back to the review. */
const converse = async (
  start: WizardState,
  ask: Ask,
  world: World,
  observed: Observed,
  request: CreateRequest,
): Promise<void> => {
  world.say(header(world, observed));
  const desk: Desk = openDesk(world, observed, request.prdText);
  let state = await wizard(start, ask, desk);
  while (state !== undefined) {
    try {
      return await carryOut(state, world, observed, request);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      world.show(`✖ ${error.message}${error.hint === undefined ? '' : `\n  ${error.hint}`}`);
      state = await wizard(state, ask, desk, 'review');
    }
  }
  world.say('Nothing was written.');
};

const carryOut = async (
  state: WizardState,
  world: World,
  observed: Observed,
  request: CreateRequest,
): Promise<void> => {
  const creation = await creationOf(state, observed, world.repository);
  assertDistinct(creation);
  assertNewNumbers(creation, observed);
  await assertFree(creation, world);
  await world.check(creation.plan);
  if (!request.dryRun) await world.during('Writing', world.apply(creation.plan));
  await reportCreation({ creation, state, observed, request, world });
};

/** A number belongs to one record. */
const assertNewNumbers = ({ plan, path }: Creation, { records }: Observed): void => {
  const taken = new Map(records.files.map((file) => [recordNumber(file), file]));
  for (const change of plan.changes) {
    const twin = change.path === path ? undefined : taken.get(recordNumber(posix.basename(change.path)));
    if (twin === undefined || posix.dirname(change.path) !== records.folder) continue;
    throw new UserError(`${change.path} would have the number of ${twin}`, {
      hint: 'Give the first record a number that is free: --adr-number <number>',
    });
  }
};

/** The specification and a record cannot be one file. */
const assertDistinct = ({ path, plan }: Creation): void => {
  if (plan.changes.filter((change) => change.path === path).length === 1) return;
  throw new UserError(`${path} would be the specification and a record as well`, {
    hint: 'Give the specification another name with --spec, or the records another folder with --adr-dir.',
  });
};

/** A file that is there is never overwritten, nor added to by this command. */
const assertFree = async ({ path, plan }: Creation, { repository }: World): Promise<void> => {
  for (const change of plan.changes) {
    if ((await repository.read(change.path)) === undefined) continue;
    throw new UserError(`${change.path} is here already`, {
      hint:
        change.path === path
          ? 'This version writes new specifications only; it cannot add to one yet. Name another feature, or another file with --spec.'
          : 'Give the number of the first record: --adr-number <number>',
    });
  }
};
