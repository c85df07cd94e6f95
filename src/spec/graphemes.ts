/** The letters of a text as people see them: a mark goes with the letter that it stands on. */
export const graphemes = (text: string): string[] => {
  // A segmenter takes longer to make than most drawings take.
  if (/^[ -~]*$/.test(text)) return [...text];
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
};
