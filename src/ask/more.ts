import type { Answers } from '../spec/answers-schema.ts';
import { answerOf } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Answered, Ask, Choice } from './ask.ts';
import { editPart } from './edit-part.ts';
import { type DetailId, detailChoices, editItemDetails, isDetail } from './item-details.ts';
import { type WizardState, withOffers } from './wizard-state.ts';

type More = PartId | DetailId | 'done';

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

const edit = async (state: WizardState, value: Exclude<More, 'done'>, ask: Ask): Promise<WizardState> =>
  isDetail(value)
    ? { ...state, answers: await editItemDetails(state.answers, value, ask) }
    : editPart(state, value, ask);

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

const shown = (answers: Answers, id: PartId): string => {
  const reason = answers.notApplicable[id];
  if (reason !== undefined) return `not applicable: ${reason}`;
  const answer = answerOf(answers, id);
  if (typeof answer === 'string') return answer.replace(/\s+/g, ' ');
  return answer === undefined || answer.length === 0 ? '–' : String(answer.length);
};
