import widthOf from 'fast-string-width';

/** The columns that a text takes where every letter has the same width: a Chinese letter takes two. */
export const displayWidth = (text: string): number => (NARROW.test(text) ? text.length : widthOf(text));

/** What most texts, drawings and prompts are made of, a column for each letter: Latin ones, punctuation, lines, arrows, ticks. */
const NARROW =
  /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u23CE\u2500-\u25FC\u2713-\u2716\u276E\u276F]*$/;
