import type { Answers } from '../spec/answers-model.ts';
import type { Ask, Choice } from './ask.ts';
import {
  editComponentDetails,
  editDecisionDetails,
  editEndpointDetails,
  editEntityDetails,
} from './details.ts';
import type { Keep } from './keep.ts';

/** The items that have more to say than a line of theirs, and the choice that leads there. */
const details = {
  componentDetails: { name: 'Details of a component', items: 'components', edit: editComponentDetails },
  endpointDetails: { name: 'Details of an endpoint', items: 'endpoints', edit: editEndpointDetails },
  entityDetails: { name: 'Details of an entity', items: 'entities', edit: editEntityDetails },
  decisionDetails: { name: 'Details of a decision', items: 'decisions', edit: editDecisionDetails },
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
): Promise<Answers> => details[id].edit(answers, ask, keep);
