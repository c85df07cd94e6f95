import { noOffers, type Offers, type WizardState } from '../ask/wizard-state.ts';
import { UserError } from '../errors.ts';
import type { Creation } from '../plan/plan-creation.ts';
import type { World } from '../world.ts';
import { assertNewNumbers } from './assert-new-numbers.ts';
import { missingFeature } from './missing-feature.ts';
import { type Observed, observe } from './observe.ts';
import { onceMore } from './once-more.ts';
import { creationOf } from './open-desk.ts';
import { chosenFolder } from './record-folder.ts';
import { reportCreation } from './report-creation.ts';
import { offersOf } from './resolve-prd.ts';
import { shellPath } from './shell-path.ts';
import type { CreateRequest } from './write-request.ts';

/**
 * Writes a new specification, asking where somebody is there.
 *
 * @throws UserError when its name is missing with nobody to ask, or a file is in the way.
 */
export const writeNew = async (
  world: World,
  observed: Observed,
  request: CreateRequest,
  start: WizardState,
): Promise<void> => {
  if (world.ask === undefined && start.answers.feature === undefined) throw missingFeature(start.answers);
  const { prd } = start.answers;
  const state = prd === undefined ? start : { ...start, offers: await prdOffers(start, world) };
  const { ask } = world;
  if (ask === undefined) return carryOut(state, world, observed, request);
  // Only who is asked waits for the questions.
  const { talkOver } = await import('./talk-over.ts');
  await talkOver(state, { ...world, ask }, observed, request, async (next, seen) => {
    await carryOut(next, world, seen, request);
    return !request.dryRun;
  });
};

/** What the PRD offers, where its text is wanted. */
const prdOffers = ({ answers, offering }: WizardState, { repository }: World): Offers | Promise<Offers> =>
  offering ? offersOf(answers.prd, repository) : noOffers;

const carryOut = async (
  state: WizardState,
  world: World,
  observed: Observed,
  request: CreateRequest,
): Promise<void> => {
  const { answers, targets } = state;
  // Where somebody can be asked, the wizard has done so.
  await chosenFolder(targets.recordFolder, answers.decisions, observed, { ...world, ask: undefined });
  const creation = await onceMore(
    () => written(state, world, observed, request),
    async () => written(state, world, await observe(world, request.targets), request),
  );
  await reportCreation({ creation, state, observed, request, world });
};

/** Writes what a state stands for, unless that is only to be shown. */
const written = async (
  state: WizardState,
  world: World,
  observed: Observed,
  { dryRun }: CreateRequest,
): Promise<Creation> => {
  const creation = await creationOf(state, observed, world.repository);
  const { plan, path } = creation;
  assertDistinct(creation);
  await assertNewNumbers(plan, path, world);
  await assertFree(creation, world);
  await world.check(plan);
  if (!dryRun) await world.during('Writing', world.apply(plan));
  return creation;
};

/** The specification and a record cannot be one file. */
const assertDistinct = ({ path, plan }: Creation): void => {
  if (plan.changes.filter((change) => change.path === path).length === 1) return;
  throw new UserError(`${path} would be the specification and a record as well`, {
    hint: 'Give the specification another name with --spec, or the records another folder with --adr-dir.',
  });
};

/** A file that is there is never overwritten. */
const assertFree = async ({ path, plan }: Creation, world: World): Promise<void> => {
  for (const change of plan.changes.filter(({ kind }) => kind === 'create')) {
    if ((await world.repository.read(change.path)) === undefined) continue;
    throw new UserError(`${change.path} is here already`, {
      hint:
        change.path === path
          ? `Add to it with --spec ${shellPath(path, world)}, or name another feature or file.`
          : 'Give the number of the first record: --adr-number <number>',
    });
  }
};
