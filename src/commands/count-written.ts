import { isPartWritten } from '../check/parts/part-written.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { filledParts } from '../plan/answers-of.ts';
import { parts } from '../spec/parts.ts';

/**
 * How many parts of a document hold something, of how many: an item or a text that is read, or anything else that is not the
 * template's.
 */
export const countWritten = (document: SpecDocument): { filled: number; parts: number } => {
  const read = new Set(filledParts(document));
  const shown = new Set(document.placeholders.map(({ part }) => part));
  const filled = parts.filter(
    ({ id }) => read.has(id) || (!shown.has(id) && isPartWritten(document, id)),
  ).length;
  return { filled, parts: parts.length };
};
