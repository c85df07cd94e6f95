import type { Answers } from '../spec/answers-schema.ts';
import { answerOf } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Answered, Ask, Choice } from './ask.ts';
import {
  editComponentDetails,
  editDecisionDetails,
  editEndpointDetails,
  editEntityDetails,
} from './details.ts';
import { editPart } from './edit-part.ts';
import { type WizardState, withOffers } from './wizard-state.ts';

/** The items that have more to say than a line of theirs, and the choice that leads there. */
const details = {
  componentDetails: { name: 'Details of a component', items: 'components', edit: editComponentDetails },
  endpointDetails: { name: 'Details of an endpoint', items: 'endpoints', edit: editEndpointDetails },
  entityDetails: { name: 'Details of an entity', items: 'entities', edit: editEntityDetails },
  decisionDetails: { name: 'Details of a decision', items: 'decisions', edit: editDecisionDetails },
} as const;

type DetailId = keyof typeof details;

type More = PartId | DetailId | 'done';

const isDetail = (value: More): value is DetailId => value in details;

/** Every part of the template that has no question of its own, one after another, until the person is done. */
export const editMore = async (start: WizardState, ask: Ask): Promise<WizardState> => {
  let state = start;
  let last: More = 'summary';
  for (;;) {
    const { value, move }: Answered<More> = await ask.choose<More>({
      message: 'More',
      choices: choicesOf(state),
      initial: last,
    });
    if (move === 'back' || value === 'done') return state;
    state = await edit(state, value, ask);
    last = value;
  }
};

const edit = (state: WizardState, value: Exclude<More, 'done'>, ask: Ask): Promise<WizardState> =>
  isDetail(value) ? details[value].edit(state, ask) : editPart(state, value, ask);

const choicesOf = (state: WizardState): Choice<More>[] => {
  const answers = state.offering ? withOffers(state.answers, state.offers) : state.answers;
  return [
    ...parts
      .filter(({ form, asked }) => form !== 'derived' && !asked)
      .map(({ id, label }) => ({ value: id, name: `${label.padEnd(25)}${shown(answers, id)}` })),
    ...detailChoices(answers),
    { value: 'done' as const, name: 'Back to the review' },
  ];
};

const detailChoices = (answers: Answers): Choice<More>[] =>
  (Object.keys(details) as DetailId[])
    .filter((id) => answers[details[id].items].length > 0)
    .map((value) => ({ value, name: details[value].name }));

const shown = (answers: Answers, id: PartId): string => {
  const reason = answers.notApplicable[id];
  if (reason !== undefined) return `not applicable: ${reason}`;
  const answer = answerOf(answers, id);
  if (typeof answer === 'string') return answer.replace(/\s+/g, ' ');
  return answer === undefined || answer.length === 0 ? '–' : String(answer.length);
};
