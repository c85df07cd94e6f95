import { posix } from 'node:path';
import { recordNumber } from '../adr/numbering.ts';
import type { Ask } from '../ask/ask.ts';
import { chooseSpec } from '../ask/choose-spec.ts';
import { wizard } from '../ask/wizard.ts';
import { type Desk, noOffers, type WizardState } from '../ask/wizard-state.ts';
import { readSpec } from '../document/read/read-spec.ts';
import { Cancelled, UserError } from '../errors.ts';
import type { Creation } from '../plan/plan-creation.ts';
import { readAnswers } from '../spec/answers/read-answers.ts';
import { slug } from '../spec/slug.ts';
import type { World } from '../world.ts';
import { findTarget, readTarget, type Target, withCounts } from './find-target.ts';
import { missingFeature } from './missing-feature.ts';
import { type Observed, observe } from './observe.ts';
import { creationOf, openDesk } from './open-desk.ts';
import { header, reportCreation } from './report-creation.ts';
import type { CreateRequest } from './request.ts';
import { rerun } from './rerun.ts';
import { withPrdLink } from './resolve-prd.ts';

/**
 * Writes a new specification and one record for each of its decisions, after asking for what is not answered yet. A
 * specification that is here already, by its name or its file, is added to instead.
 *
 * @throws UserError when an answer cannot be read or is missing with nobody to ask, or a file is in the way.
 */
export const create = async (world: World, request: CreateRequest): Promise<void> => {
  const start = startingState(request);
  const { answers, targets } = start;
  if (world.ask === undefined && answers.feature === undefined && targets.specFile === undefined)
    throw missingFeature(answers);
  const observed = await world.during('Reading the repository', observe(world, targets));
  if (world.ask !== undefined) world.say(header(world, observed));
  const linked = await withPrdLink(answers, observed.prds, world);
  const target = await targetHere(world, observed, start);
  if (target === 'new') return writeNew(world, observed, request, { ...start, answers: linked });
  await rerun(world, observed, target, linked, request);
};

const startingState = ({ sources, targets, prdText }: CreateRequest): WizardState => {
  const { answers, problems } = readAnswers(sources);
  if (problems.length > 0)
    throw new UserError('these answers are not understood; nothing was written', { problems });
  return { answers, targets, offers: noOffers, offering: prdText };
};

/** The specification that is meant, where one is here already: by its file, its feature, or a choice of the person. */
const targetHere = async (
  world: World,
  observed: Observed,
  { answers: { feature }, targets: { specFile } }: WizardState,
): Promise<Target | 'new'> => {
  if (specFile !== undefined) return fileHere(world, specFile, feature);
  if (feature === undefined)
    return world.ask === undefined ? 'new' : chosenTarget(world, observed, world.ask);
  const named = observed.specs.filter(({ title }) => slug(title) === slug(feature));
  return named.length === 0 ? 'new' : findTarget(world, named, {});
};

/** The file that was named, where it is here; one of another feature is nobody's to add to. */
const fileHere = async (world: World, path: string, feature: string | undefined): Promise<Target | 'new'> => {
  if ((await world.repository.readExact(path)).kind === 'absent') return 'new';
  const target = await readTarget(world, path);
  const title = readSpec(target.text).title?.value;
  if (feature === undefined || title === undefined || slug(title) === slug(feature)) return target;
  throw new UserError(`${path} is here already, and it is about “${title}”`, {
    hint: 'Leave out the name to add to it, or name another file with --spec.',
  });
};

const chosenTarget = async (world: World, { specs }: Observed, ask: Ask): Promise<Target | 'new'> => {
  if (specs.length === 0) return 'new';
  const chosen = await chooseSpec(await withCounts(world, specs), ask);
  if (chosen === undefined) throw new Cancelled();
  return chosen.kind === 'new' ? 'new' : readTarget(world, chosen.path);
};

/** Writes a new specification, asking where somebody is there. */
const writeNew = async (
  world: World,
  observed: Observed,
  request: CreateRequest,
  start: WizardState,
): Promise<void> => {
  if (world.ask === undefined && start.answers.feature === undefined) throw missingFeature(start.answers);
  const { offersOf } = openDesk(world, observed, start.offering);
  const { prd } = start.answers;
  const state = prd === undefined ? start : { ...start, offers: await offersOf(prd) };
  if (world.ask === undefined) await carryOut(state, world, observed, request);
  else await converse(state, world.ask, world, observed, request);
};

/** Asks, shows and writes; what the person can mend after a failed write leads back to the review. */
const converse = async (
  start: WizardState,
  ask: Ask,
  world: World,
  observed: Observed,
  request: CreateRequest,
): Promise<void> => {
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
          ? `Add to it with --spec ${change.path}, or name another feature or file.`
          : 'Give the number of the first record: --adr-number <number>',
    });
  }
};
