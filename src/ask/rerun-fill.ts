import type { Answers } from '../spec/answers-model.ts';
import { answerOf, partById } from '../spec/part-answers.ts';
import type { PartId, SectionId } from '../spec/part-id.ts';
import type { Ask, Choice, ChoiceQuestion } from './ask.ts';
import { askPart } from './ask-part.ts';
import type { Asked } from './asked.ts';
import { type ItemStepName, itemSteps } from './item-steps.ts';
import type { Keep } from './keep.ts';
import { shownReason } from './not-applicable.ts';
import { countIn } from './rerun-news.ts';
import type { SpecHere } from './rerun-state.ts';

/** Something that is open, and the parts that its one question fills. */
type OpenTopic = {
  label: string;
  parts: readonly PartId[];
  /** The part, or the whole section, that may be said not to apply. */
  id: PartId | SectionId;
  ask: (answers: Answers, ask: Ask, keep: Keep<Answers>, here: Answers) => Promise<Asked>;
};

/** What is open and can be asked, in the order of the template; what is made from other answers cannot. */
export const openTopics = ({ open }: Pick<SpecHere, 'open'>): readonly OpenTopic[] => {
  const topics = open.filter((id) => partById(id).form !== 'derived').map(topicOf);
  return topics.filter(({ label }, index) => topics.findIndex((other) => other.label === label) === index);
};

/** The question that fills a part: entities and relationships share one. */
export const topicOf = (id: PartId): OpenTopic => {
  const items = itemTopics[id];
  if (items !== undefined) return { ...items, ask: itemSteps[items.step] };
  const ask: OpenTopic['ask'] = (answers, person, keep, here) => askPart(answers, id, person, keep, here);
  return { label: partById(id).label, parts: [id], id, ask };
};

const dataModel = {
  label: 'Data model',
  parts: ['entities', 'relationships'],
  id: 'dataModel',
  step: 'dataModel',
} as const;

/** The parts whose items have a question of their own. */
const itemTopics: {
  readonly [Id in PartId]?: Omit<OpenTopic, 'ask'> & { step: ItemStepName };
} = {
  components: { label: 'Components', parts: ['components'], id: 'components', step: 'components' },
  endpoints: { label: 'Endpoints', parts: ['endpoints'], id: 'endpoints', step: 'endpoints' },
  entities: dataModel,
  relationships: dataModel,
  decisions: { label: 'Decisions', parts: ['decisions'], id: 'decisions', step: 'decisions' },
};

type Fill = OpenTopic | 'all' | 'done';

/** Every open part, one after another or as the person chooses, until they are done. */
export const fillOpen = async (
  start: Answers,
  ask: Ask,
  keep: Keep<Answers>,
  here: Pick<SpecHere, 'open' | 'items'>,
): Promise<Answers> => {
  const topics = openTopics(here);
  let answers = start;
  let last: Fill = 'all';
  for (;;) {
    const { value, move } = await ask.choose(fillQuestion(answers, topics, last));
    if (move === 'back' || value === 'done') return answers;
    const from: number = value === 'all' ? 0 : topics.indexOf(value);
    const to = value === 'all' ? topics.length : from + 1;
    const filled = await fill(answers, topics.slice(from, to), ask, keep, here.items);
    answers = filled.answers;
    if (value === 'all' && filled.done === topics.length) return answers;
    last = topics[from + filled.done] ?? 'done';
  }
};

/** Asks one after another, until the person steps back; says how many were answered. */
const fill = async (
  start: Answers,
  topics: readonly OpenTopic[],
  ask: Ask,
  keep: Keep<Answers>,
  here: Answers,
): Promise<{ answers: Answers; done: number }> => {
  let answers = start;
  for (const [done, topic] of topics.entries()) {
    const asked = await topic.ask(answers, ask, keep, here);
    answers = asked.answers;
    keep(answers);
    if (asked.move === 'back') return { answers, done };
  }
  return { answers, done: topics.length };
};

const fillQuestion = (
  answers: Answers,
  topics: readonly OpenTopic[],
  initial: Fill,
): ChoiceQuestion<Fill> => ({
  message: 'Fill what is open',
  choices: [
    { value: 'all', name: 'One after another' },
    ...topics.map((value): Choice<Fill> => {
      return { value, name: value.label, description: filledWith(answers, value) };
    }),
    { value: 'done', name: 'Back to the menu' },
  ],
  initial,
});

/** What the person has given for it in this run. */
export const filledWith = (answers: Answers, { parts, id }: OpenTopic): string => {
  const reason = shownReason(answers, id);
  if (reason !== undefined) return reason;
  const [text] = parts.map((part) => answerOf(answers, part)).filter((answer) => typeof answer === 'string');
  if (text !== undefined) return text;
  const added = parts.reduce((sum, part) => sum + countIn(answers, part), 0);
  return added === 0 ? '' : `${added} new`;
};
