import { noOffers, type WizardState } from '../ask/wizard-state.ts';
import { UserError } from '../errors.ts';
import { readAnswers } from '../spec/answers/read-answers.ts';
import type { World } from '../world.ts';
import { missingFeature } from './missing-feature.ts';
import { observe } from './observe.ts';
import { header } from './report-creation.ts';
import type { CreateRequest } from './request.ts';
import { rerun } from './rerun.ts';
import { withPrdLink } from './resolve-prd.ts';
import { specHere } from './spec-here.ts';
import { writeNew } from './write-new.ts';

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
  const spec = await specHere(world, observed.specs, { file: targets.specFile, name: answers.feature });
  if (spec === undefined) return writeNew(world, observed, request, { ...start, answers: linked });
  const extending = { ...request, command: 'create', showDerived: false } as const;
  await rerun(world, { observed, spec }, { answers: linked }, extending);
};

const startingState = ({ sources, targets, prdText }: CreateRequest): WizardState => {
  const { answers, problems } = readAnswers(sources);
  if (problems.length > 0)
    throw new UserError('these answers are not understood; nothing was written', { problems });
  return { answers, targets, offers: noOffers, offering: prdText };
};
