/** Characters that are no part of a plain line of text, by what they do to it, as they stand in a character class. */
const classes = {
  /** Move the cursor, ring, begin an escape sequence. Tab and most line ends are among them. */
  control: '\\p{Cc}',
  /** End a line or a paragraph. */
  separator: '\\p{Zl}\\p{Zp}',
  /** Reorder the text around them (CVE-2021-42574). */
  override: '\\u202A-\\u202E\\u2066-\\u2069',
  /** Stand at the start of a file. */
  byteOrderMark: '\\uFEFF',
  /** Are half a letter. */
  surrogate: '\\p{Cs}',
} as const;

/**
 * The source of a regular expression, to be used with the flag `u`, for one character of any of these kinds.
 *
 * @example
 * const unshowable = new RegExp(characterClass('control', 'override'), 'gu');
 */
export const characterClass = (...kinds: readonly (keyof typeof classes)[]): string =>
  `[${kinds.map((kind) => classes[kind]).join('')}]`;
