import { bareLinks } from './bare-links.ts';
import { delimiters } from './delimiters.ts';

/** A place in the document, as far as it matters to the text in it. */
type Place = {
  /** Patterns of the characters to escape, each matching just those. */
  unsafe: readonly RegExp[];
  /** Whether a balanced code span of one or two backticks stays code. */
  keepsCode: (span: string) => boolean;
  /** Whether other people's text stands in the same paragraph. */
  joined?: boolean;
};

/** The text with a backslash before each character that would be markup in that place, and before no other. */
export const escapeInline = (text: string, place: Place): string => {
  const masked = text.replace(codeSpan, (span) => (place.keepsCode(span) ? mask(span) : span));
  const marks = new Set([
    ...place.unsafe.flatMap((pattern) => offsets(masked, pattern)),
    ...delimiters(masked, place.joined ?? false),
  ]);
  const isChanged = (start: number, end: number): boolean =>
    masked.slice(start, end) !== text.slice(start, end) || range(start, end).some((at) => marks.has(at));
  const links = new Set(bareLinks(masked, isChanged));
  return text.replace(punctuation, (character, at: number) =>
    marks.has(at) || links.has(at) ? `\\${character}` : character,
  );
};

const codeSpan = /(?<!`)(`{1,2})(?!`).+?(?<!`)\1(?!`)/g;
const punctuation = /[!-/:-@[-`{-~]/g;

/** A code span made inert without moving anything, but for its pipes: a table row splits at them all the same. */
const mask = (span: string): string => span.replace(/[^|]/g, "'");

/** The offsets of all characters that a pattern matches. */
const offsets = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].flatMap((match) => range(match.index, match.index + match[0].length));

/** The whole numbers from `start` up to, not including, `end`. */
const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);
