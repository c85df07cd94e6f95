import widthOf from 'fast-string-width';

/** The columns that a text takes where every letter has the same width: a Chinese letter takes two. */
export const displayWidth = (text: string): number => widthOf(text);
