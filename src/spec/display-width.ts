import widthOf from 'fast-string-width';

/** The columns that a text takes where every letter has the same width: a Chinese letter takes two. */
export const displayWidth = (text: string): number => (PLAIN.test(text) ? text.length : widthOf(text));

/** Printable ASCII, as most texts are: a column for each letter. */
const PLAIN = /^[ -~]*$/;
