import type { Answers } from '../spec/answers-model.ts';
import type { PartId, SectionId } from '../spec/part-id.ts';
import { questions } from '../spec/wizard-states.ts';
import type { Ask, Line, LinesQuestion } from './ask.ts';
import { askLines } from './ask-lines.ts';
import type { Asked } from './asked.ts';
import { componentQuestion } from './component-lines.ts';
import { dataModelOf, dataModelQuestion } from './data-model-lines.ts';
import { endpointQuestion } from './endpoint-lines.ts';
import { itemsReader, linesQuestion, lockedLines } from './item-lines.ts';
import type { Keep } from './keep.ts';
import { withLocked } from './locked-lines.ts';
import { orNotApplicable, withLines } from './not-applicable.ts';

/** One question for items. `here` is what stands in the document already, which no answer changes. */
type ItemStep = (answers: Answers, ask: Ask, keep: Keep<Answers>, here?: Answers) => Promise<Asked>;

export type ItemStepName = 'components' | 'endpoints' | 'dataModel' | 'decisions';

/** What is asked, and what comes of the lines. */
type ItemQuestion = {
  /** The part, or the whole section, that may not apply. */
  id: PartId | SectionId;
  question: LinesQuestion;
  /** The lines that are here already. */
  locked: readonly string[];
  answersOf: (lines: readonly Line[]) => Answers;
};

const components = (answers: Answers, here?: Answers): ItemQuestion => {
  const externals = [...(here?.externals ?? []), ...answers.externals].map(({ name }) => name);
  const itemsIn = itemsReader('component', answers.components);
  return {
    id: 'components',
    question: componentQuestion(questions.components, answers.components, externals),
    locked: lockedLines('component', here?.components),
    answersOf: (lines) => ({ ...answers, components: itemsIn(lines) }),
  };
};

const endpoints = (answers: Answers, here?: Answers): ItemQuestion => {
  const itemsIn = itemsReader('endpoint', answers.endpoints);
  return {
    id: 'endpoints',
    question: endpointQuestion(questions.endpoints, answers.endpoints),
    locked: lockedLines('endpoint', here?.endpoints),
    answersOf: (lines) => ({ ...answers, endpoints: itemsIn(lines) }),
  };
};

const dataModel = (answers: Answers, here?: Answers): ItemQuestion => ({
  id: 'dataModel',
  question: dataModelQuestion(questions.dataModel, answers),
  locked: [...lockedLines('entity', here?.entities), ...lockedLines('relationship', here?.relationships)],
  answersOf: (lines) => ({ ...answers, ...dataModelOf(lines, answers) }),
});

const decisions = (answers: Answers, here?: Answers): ItemQuestion => {
  const itemsIn = itemsReader('decision', answers.decisions);
  return {
    id: 'decisions',
    question: linesQuestion('decision', questions.decisions, answers.decisions),
    locked: lockedLines('decision', here?.decisions),
    answersOf: (lines) => ({ ...answers, decisions: itemsIn(lines) }),
  };
};

/** Asks for items below those that are here, or why there are none. */
const asking =
  (itemQuestion: (answers: Answers, here?: Answers) => ItemQuestion): ItemStep =>
  (answers, ask, keep, here) => {
    const { id, question, locked, answersOf } = itemQuestion(answers, here);
    return askLines(
      withLocked(orNotApplicable(question, answers.notApplicable[id]), locked),
      (lines) => withLines(lines, id, answersOf),
      ask,
      keep,
    );
  };

/** The questions for items that have more to them than a line, in their order. */
export const itemSteps: Readonly<Record<ItemStepName, ItemStep>> = {
  components: asking(components),
  endpoints: asking(endpoints),
  dataModel: asking(dataModel),
  decisions: asking(decisions),
};
