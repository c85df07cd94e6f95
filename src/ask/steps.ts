import type { Answers } from '../spec/answers-schema.ts';
import type { Ask, Choice } from './ask.ts';
import { componentQuestion } from './component-lines.ts';
import { dataModelOf, dataModelQuestion } from './data-model-lines.ts';
import { endpointQuestion } from './endpoint-lines.ts';
import { itemsOf, linesQuestion } from './item-lines.ts';
import { type Desk, reoffered, type WizardState } from './wizard-state.ts';

/** One question of the wizard: the state after it, and which way the person went. */
export type Step = (
  state: WizardState,
  ask: Ask,
  desk: Desk,
) => Promise<{ state: WizardState; move: 'on' | 'back' }>;

export type StepName = 'feature' | 'prd' | 'components' | 'endpoints' | 'dataModel' | 'decisions';

const askFeature: Step = async (state, ask, desk) => {
  const { value, move } = await ask.text({
    message: 'Feature',
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
  let [initial, refused]: [string, string | undefined] = ['', undefined];
  for (;;) {
    const suggest = (typed: string) => prdChoices(typed, state, desk);
    const { value, move } = await ask.suggest({ message: 'PRD', initial, refused, suggest });
    if (move === 'back') return { state, move };
    const resolved = value === '' ? { kind: 'link' as const, link: undefined } : await desk.resolvePrd(value);
    if (resolved.kind === 'link') return { state: await withPrd(state, resolved.link, desk), move };
    [initial, refused] = [value, resolved.reason];
  }
};

const askComponents: Step = async (state, ask) => {
  const { components, externals } = state.answers;
  const question = componentQuestion(
    'Components',
    components,
    externals.map(({ name }) => name),
  );
  const { value, move } = await ask.lines(question);
  return { state: answered(state, { components: itemsOf('component', value, components) }), move };
};

const askEndpoints: Step = async (state, ask) => {
  const { endpoints } = state.answers;
  const { value, move } = await ask.lines(endpointQuestion('Endpoints', endpoints));
  return { state: answered(state, { endpoints: itemsOf('endpoint', value, endpoints) }), move };
};

const askDataModel: Step = async (state, ask) => {
  const { value, move } = await ask.lines(dataModelQuestion('Data model', state.answers));
  const { entities, relationships } = dataModelOf(value, state.answers);
  return { state: answered(state, { entities: [...entities], relationships: [...relationships] }), move };
};

const askDecisions: Step = async (state, ask) => {
  const { decisions } = state.answers;
  const { value, move } = await ask.lines(linesQuestion('decision', 'Decisions', decisions));
  return { state: answered(state, { decisions: itemsOf('decision', value, decisions) }), move };
};

/** The questions of a new specification, in their order. */
export const steps: Readonly<Record<StepName, Step>> = {
  feature: askFeature,
  prd: askPrd,
  components: askComponents,
  endpoints: askEndpoints,
  dataModel: askDataModel,
  decisions: askDecisions,
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
  })[name];

/** The state with some answers replaced. */
export const answered = (state: WizardState, answers: Partial<Answers>): WizardState => ({
  ...state,
  answers: { ...state.answers, ...answers },
});

const none: Choice<string> = { value: '', name: 'none' };

/** What can be taken for a typed text: documents that match it, else the text itself; none while nothing is typed. */
const prdChoices = (typed: string, { answers }: WizardState, desk: Desk): Choice<string>[] => {
  const text = typed.trim();
  const { found, likely } = desk.prds(answers.feature ?? '');
  if (text === '') return likely ? [...found, none] : [none, ...found];
  const matching = found.filter(({ value }) => value.toLowerCase().includes(text.toLowerCase()));
  const isWhole = matching.some(({ value }) => value === text);
  const itself = { value: text, name: text };
  if (isWhole) return matching;
  return /^https?:|[/\\.]/.test(text) ? [itself, ...matching] : [...matching, itself];
};

/** The state with another PRD: what came from the earlier one gives way to what this one offers. */
const withPrd = async (state: WizardState, prd: string | undefined, desk: Desk): Promise<WizardState> => {
  const offers = await desk.offersOf(prd);
  const changed = { ...answered(state, { prd }), offers };
  return state.offering ? changed : { ...changed, answers: reoffered(changed.answers, state.offers, offers) };
};
