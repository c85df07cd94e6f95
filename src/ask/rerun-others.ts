import type { Answers } from '../spec/answers-model.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Answered, Ask, Choice } from './ask.ts';
import { askPart } from './ask-part.ts';
import { type DetailId, detailChoices, editItemDetails, isDetail } from './item-details.ts';
import type { Keep } from './keep.ts';
import { shownReason } from './not-applicable.ts';
import { countIn, tally } from './rerun-news.ts';

type Other = PartId | DetailId | 'done';

/** The lists that have no row of their own in the menu, one after another, until the person is done. */
export const addToOthers = async (
  start: Answers,
  ask: Ask,
  keep: Keep<Answers>,
  here: Answers,
): Promise<Answers> => {
  let answers = start;
  let last: Other = otherLists[0]?.id ?? 'done';
  for (;;) {
    const { value, move }: Answered<Other> = await ask.choose<Other>({
      message: 'Add to',
      choices: choicesOf(answers, here),
      initial: last,
    });
    if (move === 'back' || value === 'done') return answers;
    answers = isDetail(value)
      ? await editItemDetails(answers, value, ask, keep)
      : (await askPart(answers, value, ask, keep, here)).answers;
    keep(answers);
    last = value;
  }
};

/** Every list of the template but those of the menu. */
export const otherLists = parts.filter(({ form, asked }) => form === 'lines' && !asked);

const choicesOf = (answers: Answers, here: Answers): Choice<Other>[] => [
  ...otherLists.map(({ id, label }) => ({
    value: id,
    name: label,
    description: shownReason(answers, id) ?? (tally(countIn(here, id), countIn(answers, id)) || '–'),
  })),
  ...detailChoices(answers).map((choice) => ({ ...choice, description: 'of those that are new' })),
  { value: 'done', name: 'Back to the menu' },
];
