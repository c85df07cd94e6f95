import type { Span } from '../block.ts';
import { dominantLineEnd, withLineEnds } from './line-ends.ts';
import type { Splice } from './splice.ts';

/** Puts a text with LF line ends in the place of a stretch of a document, which ends its lines as it did. */
export const inPlaceOf = (text: string, { start, end }: Span, written: string): Splice => {
  const remove = text.slice(start, end);
  const ending = /[\n\r]*$/.exec(remove)?.[0] ?? '';
  return { at: start, remove, insert: withLineEnds(written, dominantLineEnd(text)) + ending };
};
