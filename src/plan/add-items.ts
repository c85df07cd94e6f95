import { labelOfPart } from '../document/splice/part-forms.ts';
import { itemKey } from '../render/item-key.ts';
import { type AddedItems, type ItemPlace, writeItem } from '../render/write-item.ts';
import { itemName } from '../spec/item-name.ts';
import { addDecisions } from './add-decisions.ts';
import type { Work } from './addition-work.ts';
import { impliedItems } from './implied-items.ts';
import { type AnsweredItem, answeredItems, type ItemGroup, itemGroups } from './new-items.ts';
import { asImplied, type Piece, placePieces } from './place-pieces.ts';

/** Places every item of the answers, part by part in the order of the template, then what follows from them. */
export const addItems = (start: Work): Work => {
  const { answers, without = [] } = start.request;
  const place = placeOf(start);
  const added = itemGroups(answeredItems(answers).filter(({ part }) => !without.includes(part))).reduce(
    (work, group) => addGroup(work, group, place),
    start,
  );
  // Where somebody wants the items they named is no word on what follows from them.
  const free: Work = { ...added, into: {} };
  return itemGroups(impliedItems(added)).reduce((work, group) => addImplied(work, group, place), free);
};

/** Examples are made from the entities that are there and those that come. */
export const placeOf = ({ request, earlier }: Work): ItemPlace => ({
  path: request.path,
  entities: [...earlier.items.entities.map(({ item }) => item), ...request.answers.entities],
});

const addGroup = (work: Work, { part, items }: ItemGroup, place: ItemPlace): Work => {
  const decisions = items.flatMap((answered) => (answered.kind === 'decision' ? [answered.item] : []));
  if (decisions.length > 0) return addDecisions(work, decisions, place);
  return placePieces(
    work,
    part,
    items.map((answered) => pieceOf(answered, place)),
  );
};

const addImplied = (work: Work, { part, items }: ItemGroup, place: ItemPlace): Work => {
  const pieces = items.map((answered) => pieceOf(answered, place));
  const added = placePieces(work, part, pieces);
  const steps = asImplied(added.steps.slice(work.steps.length), labelOfPart(part), pieces);
  return { ...added, steps: [...work.steps, ...steps] };
};

/** An item, written as it is in the template. */
export const pieceOf = ({ kind, item }: AnsweredItem, place: ItemPlace): Piece => {
  if (kind === 'error' || kind === 'field' || kind === 'decision')
    throw new Error(`a ${kind} is not placed by itself`);
  return written(kind, item as never, itemName(kind, item as never), place);
};

const written = <K extends keyof AddedItems>(
  kind: K,
  item: AddedItems[K],
  name: string,
  place: ItemPlace,
): Piece => ({ key: itemKey(kind, item, place), written: writeItem(kind, item, place), name, item });
