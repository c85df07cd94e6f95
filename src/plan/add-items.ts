import { labelOfPart } from '../document/splice/part-forms.ts';
import { placeItem } from '../document/splice/place-item.ts';
import type { Placed } from '../document/splice/placed.ts';
import { itemKey } from '../render/item-key.ts';
import { type AddedItems, type ItemPlace, writeItem } from '../render/write-item.ts';
import { grammars } from '../spec/grammar/grammars.ts';
import { itemName } from '../spec/item-name.ts';
import type { PartId } from '../spec/parts.ts';
import { addDecision } from './add-decision.ts';
import type { Step } from './addition.ts';
import { intoOf, type Work, withSplices } from './addition-work.ts';
import { impliedItems } from './implied-items.ts';
import { type AnsweredItem, answeredItems } from './new-items.ts';

/** Places every item of the answers, one after the other in the order of the template, then what follows from them. */
export const addItems = (start: Work): Work => {
  const { answers, without = [] } = start.request;
  const place = placeOf(start);
  const added = answeredItems(answers)
    .filter(({ part }) => !without.includes(part))
    .reduce((work, answered) => addItem(work, answered, place), start);
  // Where somebody wants the items they named is no word on what follows from them.
  const free: Work = { ...added, into: {} };
  return impliedItems(added).reduce((work, item) => addImplied(work, item, place), free);
};

/** Examples are made from the entities that are there and those that come. */
const placeOf = ({ request, earlier }: Work): ItemPlace => ({
  path: request.path,
  entities: [...earlier.items.entities.map(({ item }) => item), ...request.answers.entities],
});

const addItem = (work: Work, answered: AnsweredItem, place: ItemPlace): Work => {
  if (answered.kind === 'decision') return addDecision(work, answered.item, place);
  const { part, kind, item } = answered;
  if (kind === 'error' || kind === 'field') throw new Error(`a ${kind} is no item of a part`);
  return addWritten(work, part, itemName(kind, item as never), kind, item as never, place);
};

const addWritten = <K extends keyof AddedItems>(
  work: Work,
  part: PartId,
  name: string,
  kind: K,
  item: AddedItems[K],
  place: ItemPlace,
): Work => {
  const written = writeItem(kind, item, place);
  const placed = placeItem(
    work.document,
    part,
    { key: itemKey(kind, item, place), written },
    intoOf(work, part),
  );
  return withPlaced(work, part, name, placed);
};

/** With an item that was placed, or with why it was not. */
export const withPlaced = (work: Work, part: PartId, name: string, placed: Placed): Work => {
  if (placed.kind === 'splices')
    return withSplices(work, placed.splices, [stepOf(part, name, placed)], placed.after);
  return withSplices(work, [], [stepOf(part, name, placed)]);
};

const stepOf = (part: PartId, name: string, placed: Placed): Step => {
  if (placed.kind === 'splices') return { kind: 'added', part, name, where: placed.where };
  return { ...placed, part, name };
};

/** An item that nobody asked for: without a clear place it is only told. */
const addImplied = (work: Work, implied: AnsweredItem, place: ItemPlace): Work => {
  const added = addItem(work, implied, place);
  const last = added.steps.at(-1);
  if (last?.kind === 'added') return added;
  if (last?.kind !== 'refused') return work;
  const kept: Step = {
    kind: 'kept',
    what: labelOfPart(implied.part),
    reason: last.reason,
    line: last.lines[0],
    derived: grammarLine(implied),
  };
  return { ...added, steps: [...work.steps, kept] };
};

const grammarLine = ({ kind, item }: AnsweredItem): string => grammars[kind].print(item as never);
