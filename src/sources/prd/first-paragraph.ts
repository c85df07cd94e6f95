import { plainText } from '../../document/plain-text.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { paragraphText } from './paragraph-text.ts';
import type { Passage } from './passages.ts';
import { isPlaceholder } from './placeholder.ts';

/** The first paragraph of some passages that says something, on one line. */
export const firstParagraph = (text: string, passages: readonly Passage[]): string | undefined =>
  passages
    .flatMap(({ lead, blocks }) => [
      lead,
      ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(text, block)] : [])),
    ])
    .filter((raw) => !PICTURES.test(raw))
    .map((raw) => oneLine(plainText(raw)))
    .find((paragraph) => !isPlaceholder(paragraph));

/** Nothing but images, linked or not: what they show is no text. */
const PICTURES = /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+$/;
