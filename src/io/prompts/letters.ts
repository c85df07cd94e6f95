/** Letters as people see them: `é` in two parts is one, and so is a family of emoji. */
export const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
