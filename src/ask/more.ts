import type { Answers } from '../spec/answers-model.ts';
import { answerOf } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Answered, Ask, Choice } from './ask.ts';
import { editPart } from './edit-part.ts';
import { type DetailId, detailChoices, editItemDetails, isDetail } from './item-details.ts';
import { shownReason } from './not-applicable.ts';
import { type Desk, type WizardState, withOffers } from './wizard-state.ts';

type More = PartId | DetailId | 'done';

/** Every part of the template that has no question of its own, one after another, until the person is done. */
export const editMore = async (start: WizardState, ask: Ask, desk: Desk): Promise<WizardState> => {
  let state = start;
  let last: More = 'summary';
  for (;;) {
    const { filled, parts: count } = await desk.preview(state);
    const { value, move }: Answered<More> = await ask.choose<More>({
      message: `More (${filled} of ${count} parts filled)`,
      choices: choicesOf(state),
      initial: last,
    });
    if (move === 'back' || value === 'done') return state;
    state = await edit(state, value, ask, desk);
    desk.keep(state);
    last = value;
  }
};

const edit = async (
  state: WizardState,
  value: Exclude<More, 'done'>,
  ask: Ask,
  desk: Desk,
): Promise<WizardState> => {
  if (!isDetail(value)) return (await editPart(state, value, ask, desk)).state;
  const keep = (answers: Answers): void => desk.keep({ ...state, answers });
  return { ...state, answers: await editItemDetails(state.answers, value, ask, keep) };
};

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
  const reason = shownReason(answers, id);
  if (reason !== undefined) return reason;
  const answer = answerOf(answers, id);
  if (typeof answer === 'string') return answer.replace(/\s+/g, ' ');
  return answer === undefined || answer.length === 0 ? '–' : String(answer.length);
};
