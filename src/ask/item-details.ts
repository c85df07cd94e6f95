import type { Answers } from '../spec/answers-model.ts';
import type { Ask, Choice } from './ask.ts';
import { detailEditors } from './details.ts';
import type { Keep } from './keep.ts';

/** The items that have more to say than a line of theirs, and the choice that leads there. */
const details = {
  componentDetails: { name: 'Details of a component', items: 'components' },
  endpointDetails: { name: 'Details of an endpoint', items: 'endpoints' },
  entityDetails: { name: 'Details of an entity', items: 'entities' },
  decisionDetails: { name: 'Details of a decision', items: 'decisions' },
} as const;

export type DetailId = keyof typeof details;

export const isDetail = (value: string): value is DetailId => value in details;

/** The kinds of item that were answered, to be chosen from. */
export const detailChoices = (answers: Answers): Choice<DetailId>[] =>
  (Object.keys(details) as DetailId[])
    .filter((id) => answers[details[id].items].length > 0)
    .map((value) => ({ value, name: details[value].name }));

/** Lets the person choose an item of a kind, then what to say about it. */
export const editItemDetails = (
  answers: Answers,
  id: DetailId,
  ask: Ask,
  keep: Keep<Answers>,
): Promise<Answers> => detailEditors[details[id].items](answers, ask, keep);
