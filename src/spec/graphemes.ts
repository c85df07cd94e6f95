import { once } from './once.ts';

/** The letters of a text as people see them: a mark goes with the letter that it stands on. */
export const graphemes = (text: string): string[] => [...letters(text)];

/** The same, one after the other: who has seen enough of a long text need not wait for all of it. */
export const letters = (text: string): Iterable<string> => (LONE.test(text) ? text : apart(text));

function* apart(text: string): Iterable<string> {
  for (const { segment } of segments(text)) yield segment;
}

/** The letters of a text with where they stand. */
export const segments = (text: string): Intl.Segments => segmenter().segment(text);

// It takes longer to make than most drawings and prompts take.
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/**
 * Letters that stand alone beside each other: Latin, Greek, Cyrillic, kana, Chinese and Korean ones, punctuation, arrows and their
 * heads, ticks.
 */
const LONE =
  /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2190-\u23FF\u2500-\u27BF\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]*$/;
