import { noOffers, type WizardState } from '../ask/wizard-state.ts';
import { UserError } from '../errors.ts';
import { loadAnswers } from '../spec/answers/load-answers.ts';
import type { Answers } from '../spec/answers-model.ts';
import { brokenText } from '../spec/broken-lines.ts';
import { mergedAnswers } from '../spec/merged-answers.ts';
import type { Draft } from '../spec/print-draft.ts';
import { withoutAbsent } from '../spec/without-absent.ts';
import type { World } from '../world.ts';
import { goingOn, lostDraft, resumedDraft, resumedState } from './drafts.ts';
import type { Meant, SpecText } from './find-spec.ts';
import { missingFeature } from './missing-feature.ts';
import { type Observed, observe } from './observe.ts';
import { header } from './report-creation.ts';
import { withPrdLink } from './resolve-prd.ts';
import { isSameFeature } from './specs-named.ts';
import { writeNew } from './write-new.ts';
import type { CreateRequest } from './write-request.ts';

/**
 * Writes a new specification and one record for each of its decisions, after asking for what is not answered yet. A
 * specification that is here already, by its name or its file, is added to instead.
 *
 * @throws UserError when an answer cannot be read or is missing with nobody to ask, or a file is in the way.
 */
export const create = async (world: World, request: CreateRequest): Promise<void> => {
  const start = await startingState(request);
  const { answers, targets } = start;
  if (request.resume && world.ask === undefined)
    throw new UserError('nobody is here to go on with a draft', {
      hint: 'Run it at a terminal, or give the answers: --answers <file>',
    });
  if (world.ask === undefined && answers.feature === undefined && targets.specFile === undefined)
    throw missingFeature(answers);
  const observed = await world.during(
    'Reading the repository',
    observe(world, targets, world.ask !== undefined || answers.author === undefined),
  );
  if (world.ask !== undefined) world.say(header(world, observed));
  const linked = await withPrdLink(answers, observed.prds, world);
  const draft = await resumedDraft(world, {
    atOnce: request.resume,
    isMeant: (each) => isAbout(each, answers.feature, targets.specFile),
  });
  if (draft !== undefined && (await goneOn(world, observed, request, draft, linked))) return;
  const spec = await presentSpec(world, observed, { file: targets.specFile, name: answers.feature });
  if (spec === undefined) return writeNew(world, observed, request, { ...start, answers: linked });
  const { rerun } = await import('./rerun.ts');
  await rerun(world, { observed, spec }, { answers: linked }, extending(request));
};

/** The specification that is meant, where any is here; only then is what reads them needed. */
const presentSpec = async (
  world: World,
  { specs }: Observed,
  meant: Meant,
): Promise<SpecText | undefined> => {
  if (specs.length === 0 && meant.file === undefined) return undefined;
  const { specHere } = await import('./spec-here.ts');
  return specHere(world, specs, meant);
};

const extending = (request: CreateRequest) =>
  ({ ...request, command: 'create', showDerived: false }) as const;

/** Goes on with a draft, and what the command line says beside it; false where there is nothing to go on with. */
const goneOn = async (
  world: World,
  observed: Observed,
  request: CreateRequest,
  draft: Draft,
  given: Answers,
): Promise<boolean> => {
  if (draft.kind === 'new') {
    const { kind: _, ...state } = draft;
    const answers = mergedAnswers(state.answers, given);
    const targets = { ...state.targets, ...withoutAbsent(request.targets) };
    world.say(brokenText(goingOn(draft), world.width));
    await writeNew(world, observed, request, { ...state, answers, targets });
    return true;
  }
  const { path } = draft;
  const read = await world.repository.readExact(path);
  if (read.kind !== 'text') {
    world.show(brokenText(lostDraft(draft, path), world.width));
    return false;
  }
  world.say(brokenText(goingOn(draft), world.width));
  const { rerun } = await import('./rerun.ts');
  await rerun(world, { observed, spec: { path, text: read.text } }, resumedState(draft, given), {
    ...extending(request),
    part: draft.part,
  });
  return true;
};

/** Whether a draft is about what the command line names; where that names nothing, it is. */
const isAbout = (draft: Draft, feature: string | undefined, file: string | undefined): boolean => {
  const [about, path] =
    draft.kind === 'new' ? [draft.answers.feature, draft.targets.specFile] : [draft.title, draft.path];
  return (
    (feature === undefined || isSameFeature(about ?? '', feature)) && (file === undefined || path === file)
  );
};

const startingState = async ({ sources, targets, prdText }: CreateRequest): Promise<WizardState> => {
  const { answers, problems } = await loadAnswers(sources);
  if (problems.length > 0)
    throw new UserError('these answers are not understood; nothing was written', { problems });
  return { answers, targets, offers: noOffers, offering: prdText };
};
