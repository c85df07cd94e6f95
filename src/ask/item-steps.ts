import type { Answers } from '../spec/answers-model.ts';
import type { Ask } from './ask.ts';
import type { Asked } from './asked.ts';
import { componentQuestion } from './component-lines.ts';
import { dataModelOf, dataModelQuestion } from './data-model-lines.ts';
import { endpointQuestion } from './endpoint-lines.ts';
import { itemsOf, linesQuestion, lockedLines } from './item-lines.ts';
import { withLocked } from './locked-lines.ts';

/** One question for items. `here` is what stands in the document already, which no answer changes. */
export type ItemStep = (answers: Answers, ask: Ask, here?: Answers) => Promise<Asked>;

export type ItemStepName = 'components' | 'endpoints' | 'dataModel' | 'decisions';

const askComponents: ItemStep = async (answers, ask, here) => {
  const { components } = answers;
  const externals = [...(here?.externals ?? []), ...answers.externals].map(({ name }) => name);
  const question = componentQuestion('Components', components, externals);
  const { value, move } = await ask.lines(withLocked(question, lockedLines('component', here?.components)));
  return { answers: { ...answers, components: itemsOf('component', value, components) }, move };
};

const askEndpoints: ItemStep = async (answers, ask, here) => {
  const { endpoints } = answers;
  const question = endpointQuestion('Endpoints', endpoints);
  const { value, move } = await ask.lines(withLocked(question, lockedLines('endpoint', here?.endpoints)));
  return { answers: { ...answers, endpoints: itemsOf('endpoint', value, endpoints) }, move };
};

const askDataModel: ItemStep = async (answers, ask, here) => {
  const locked = [
    ...lockedLines('entity', here?.entities),
    ...lockedLines('relationship', here?.relationships),
  ];
  const { value, move } = await ask.lines(withLocked(dataModelQuestion('Data model', answers), locked));
  const { entities, relationships } = dataModelOf(value, answers);
  return { answers: { ...answers, entities: [...entities], relationships: [...relationships] }, move };
};

const askDecisions: ItemStep = async (answers, ask, here) => {
  const { decisions } = answers;
  const question = linesQuestion('decision', 'Decisions', decisions);
  const { value, move } = await ask.lines(withLocked(question, lockedLines('decision', here?.decisions)));
  return { answers: { ...answers, decisions: itemsOf('decision', value, decisions) }, move };
};

/** The questions for items that have more to them than a line, in their order. */
export const itemSteps: Readonly<Record<ItemStepName, ItemStep>> = {
  components: askComponents,
  endpoints: askEndpoints,
  dataModel: askDataModel,
  decisions: askDecisions,
};
