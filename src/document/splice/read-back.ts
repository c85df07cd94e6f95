import { type PartId, parts } from '../../spec/parts.ts';
import { readSpec } from '../read/read-spec.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import { labelOfPart } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import { type Decided, type NewItem, type Placed, refuse } from './placed.ts';
import { applySplices, type Splice } from './splice.ts';

/** Refuses a place in which the item would not be known for what it is, such as a list that two parts claim. */
export const readBack = (document: SpecDocument, part: PartId, item: NewItem, decided: Decided): Placed => {
  if (decided.kind === 'refused') return decided;
  const after = readSpec(applySplices(document.text, decided.splices));
  const isNew = ({ keys }: Located<unknown>): boolean => keys.includes(item.key);
  const found = itemsOf(after, part).filter(isNew);
  const isAlone = parts.every(({ id }) => {
    const others = itemsOf(after, id).filter((located) => id !== part || !isNew(located));
    return sameItems(others, itemsOf(document, id));
  });
  if (found.length === 1 && isAlone) return { ...decided, after };
  return found.length === 0 && isSampleAt(after, part, decided.splices)
    ? refuse(`it reads like the sample text of “${labelOfPart(part)}”`, 'say it in other words')
    : refuse(
        `“${labelOfPart(part)}” would not be known for what it is ${decided.where}`,
        'name another heading, --into "<heading>", or write it by hand',
      );
};

/** Whether what was written is the template's sample text. */
const isSampleAt = ({ placeholders }: SpecDocument, part: PartId, splices: readonly Splice[]): boolean =>
  splices.some(({ at, insert }) =>
    placeholders.some(
      ({ part: other, span }) => other === part && span.start < at + insert.length && at < span.end,
    ),
  );

const sameItems = (some: readonly Located<unknown>[], others: readonly Located<unknown>[]): boolean =>
  some.length === others.length &&
  JSON.stringify(some.map(({ item }) => item)) === JSON.stringify(others.map(({ item }) => item));
