import type { PartId } from '../../spec/parts.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { placeItems } from './place-items.ts';
import { type NewItem, type Placed, refuse } from './placed.ts';

/**
 * Decides how one item is written into a document; see `placeItems`.
 *
 * @param options.into The place that the item is to stand in, as `Choice` says; needed where several could be meant.
 */
export const placeItem = (
  document: SpecDocument,
  part: PartId,
  item: NewItem,
  options: { into?: string } = {},
): Placed => {
  const { outcomes, splices, after } = placeItems(document, part, [item], options);
  const [outcome = refuse('nothing was placed', 'write it by hand')] = outcomes;
  return outcome.kind === 'splices' ? { ...outcome, splices, after } : outcome;
};
