import { takingPasted } from '../ask/pasted-answers.ts';
import { wizard } from '../ask/wizard.ts';
import type { Desk, WizardState } from '../ask/wizard-state.ts';
import { UserError } from '../errors.ts';
import type { Creation } from '../plan/plan-creation.ts';
import type { ReadAnswers } from '../spec/answers/merge-answers.ts';
import { mergedAnswers } from '../spec/merged-answers.ts';
import type { World } from '../world.ts';
import { assertNewNumbers } from './assert-new-numbers.ts';
import { type Conversation, converse } from './converse.ts';
import { keptAlive } from './drafts.ts';
import { missingFeature } from './missing-feature.ts';
import { type Observed, observe } from './observe.ts';
import { onceMore } from './once-more.ts';
import { creationOf, openDesk } from './open-desk.ts';
import { tellProblems, withResolvedPrd } from './pasted.ts';
import { chosenFolder } from './record-folder.ts';
import { reportCreation } from './report-creation.ts';
import type { CreateRequest } from './request.ts';
import { shellPath } from './shell-path.ts';

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
  const { offersOf } = openDesk(world, observed, start.offering);
  const { prd } = start.answers;
  const state = prd === undefined ? start : { ...start, offers: await offersOf(prd) };
  if (world.ask === undefined) return carryOut(state, world, observed, request);
  const { ask } = world;
  await keptAlive(world, request.cwd, () =>
    converse(conversation(world, ask, request), state, observed, world, request.cwd),
  );
};

/** What the person can mend after a failed write leads back to the review. */
const conversation = (
  world: World,
  ask: NonNullable<World['ask']>,
  request: CreateRequest,
): Conversation<Observed, WizardState> => ({
  look: () => world.during('Reading the repository', observe(world, request.targets)),
  ask: (state, observed) => {
    const desk = openDesk(world, observed, request.prdText);
    const take = takePasted(desk);
    return takingPasted(state, { ask, keep: desk.keep, take }, (from, person, keep) =>
      wizard(from, person, { ...desk, keep }),
    );
  },
  write: async (state, observed) => {
    await carryOut(state, world, observed, request);
    return !request.dryRun;
  },
});

/** Takes pasted answers into what was said; the name of the feature that was given stays. */
const takePasted =
  (desk: Desk) =>
  async (state: WizardState, { answers, problems }: ReadAnswers): Promise<WizardState> => {
    tellProblems(problems, desk.show);
    const { feature = answers.feature } = state.answers;
    const merged = mergedAnswers(state.answers, await withResolvedPrd(answers, desk));
    const next = { ...state, answers: { ...merged, feature } };
    return merged.prd === state.answers.prd ? next : { ...next, offers: await desk.offersOf(merged.prd) };
  };

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
