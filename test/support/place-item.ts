import type { SpecDocument } from '../../src/document/read/spec-document.ts';
import { placeItems } from '../../src/document/splice/place-items.ts';
import { type Decided, type NewItem, type Refusal, refuse } from '../../src/document/splice/placed.ts';
import type { PartId } from '../../src/spec/parts.ts';

/** Where an item goes, that it is there already, or why there is no clear place for it. */
type Placed =
  | (Exclude<Decided, Refusal> & {
      /** The document with it, read again. */
      after: SpecDocument;
    })
  | { kind: 'present'; line: number }
  | Refusal;

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
