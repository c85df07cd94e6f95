import type { PartId } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { isVerbatim } from './is-verbatim.ts';

/**
 * The template's sample text of a part, where it still stands word by word: the first one with those that follow it
 * directly, as one stretch.
 *
 * @param within Where to look; everywhere when absent.
 */
export const sampleOf = (
  { text, placeholders }: SpecDocument,
  part: PartId,
  within?: Span,
): Span | undefined => {
  const [first, ...others] = placeholders
    .filter((placeholder) => placeholder.part === part && placeholder.field === undefined)
    .map(({ span }) => span)
    .filter(({ start, end }) => within === undefined || (within.start <= start && end <= within.end))
    .filter(({ start, end }) => isVerbatim(text.slice(start, end), part));
  return others.reduce(
    (whole, { start, end }) =>
      whole !== undefined && text.slice(whole.end, start).trim() === '' ? { start: whole.start, end } : whole,
    first,
  );
};
