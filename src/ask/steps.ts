import type { Answers } from '../spec/answers-model.ts';
import { type QuestionName, questions } from '../spec/wizard-states.ts';
import type { Ask, Choice } from './ask.ts';
import { askLink } from './ask-link.ts';
import { chooseRecordFolder } from './choose-record-folder.ts';
import { type ItemStepName, itemSteps } from './item-steps.ts';
import { type Desk, reoffered, type WizardState } from './wizard-state.ts';

/** One question of the wizard: the state after it, and which way the person went. */
type Step = (
  state: WizardState,
  ask: Ask,
  desk: Desk,
) => Promise<{ state: WizardState; move: 'on' | 'back' }>;

const askFeature: Step = async (state, ask, desk) => {
  const { value, move } = await ask.text({
    message: questions.feature,
    initial: state.answers.feature ?? '',
    placeholder: 'such as: Order checkout',
    refuse: (text) =>
      text.trim() === ''
        ? 'A specification needs a name, such as: Order checkout'
        : desk.refuseFeature(text.trim(), state.targets),
  });
  return { state: answered(state, { feature: value.trim() || state.answers.feature }), move };
};

const askPrd: Step = async (state, ask, desk) => {
  const { found, likely } = desk.prds(state.answers.feature ?? '');
  const { value, move } = await askLink(
    {
      message: questions.prd,
      found,
      offered: currentFirst(
        likely && !state.hasNoPrd ? [...found, none] : [none, ...found],
        state.answers.prd,
      ),
      resolve: (given) => desk.resolvePrd(given),
    },
    ask,
  );
  if (move === 'back') return { state, move };
  return { state: { ...(await withPrd(state, value, desk)), hasNoPrd: value === undefined }, move };
};

const none: Choice<string> = { value: '', name: 'none' };

/** The same choices with the one that was taken before in front, so that Enter keeps it. */
const currentFirst = (choices: readonly Choice<string>[], current: string | undefined): Choice<string>[] =>
  current === undefined
    ? [...choices]
    : [{ value: current, name: current }, ...choices.filter(({ value }) => value !== current)];

const byItems =
  (name: ItemStepName): Step =>
  async (state, ask, desk) => {
    const keep = (answers: Answers): void => desk.keep({ ...state, answers });
    const { answers, move } = await itemSteps[name](state.answers, ask, keep);
    return { state: { ...state, answers }, move };
  };

const askRecordFolder: Step = async (state, ask, { openFolder, show }) => {
  if (openFolder === undefined) return { state, move: 'on' };
  const { targets } = state;
  const recordFolder = await chooseRecordFolder(openFolder, ask, show, targets.recordFolder);
  return recordFolder === undefined
    ? { state, move: 'back' }
    : { state: { ...state, targets: { ...targets, recordFolder } }, move: 'on' };
};

/** Whether the person has to say where records go. */
export const needsFolder = ({ answers }: WizardState, { openFolder }: Desk): boolean =>
  openFolder !== undefined && answers.decisions.length > 0;

/** The questions before the review. */
export type StepName = Exclude<QuestionName, 'review'>;

/** The questions of a new specification, in their order. */
export const steps: Readonly<Record<StepName, Step>> = {
  feature: askFeature,
  prd: askPrd,
  components: byItems('components'),
  endpoints: byItems('endpoints'),
  dataModel: byItems('dataModel'),
  decisions: byItems('decisions'),
  recordFolder: askRecordFolder,
};

/** Whether a question has its answer already, from a flag or an answers file. */
export const isSettled = (
  { feature, prd, components, endpoints, entities, relationships, decisions }: Answers,
  name: StepName,
): boolean =>
  ({
    feature: feature !== undefined,
    prd: prd !== undefined,
    components: components.length > 0,
    endpoints: endpoints.length > 0,
    dataModel: entities.length + relationships.length > 0,
    decisions: decisions.length > 0,
    recordFolder: false,
  })[name];

/** The state with some answers replaced. */
export const answered = (state: WizardState, answers: Partial<Answers>): WizardState => ({
  ...state,
  answers: { ...state.answers, ...answers },
});

/** The state with another PRD: what came from the earlier one gives way to what this one offers. */
const withPrd = async (state: WizardState, prd: string | undefined, desk: Desk): Promise<WizardState> => {
  const offers = await desk.offersOf(prd);
  const changed = { ...answered(state, { prd }), offers };
  return state.offering ? changed : { ...changed, answers: reoffered(changed.answers, state.offers, offers) };
};
