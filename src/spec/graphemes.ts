/** The letters of a text as people see them: a mark goes with the letter that it stands on. */
export const graphemes = (text: string): string[] => {
  // A segmenter takes longer to make than most drawings take.
  if (LONE.test(text)) return [...text];
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
};

/** Letters that stand alone beside each other: Latin, Greek, Cyrillic, kana, Chinese and Korean ones, arrows and their heads. */
const LONE =
  /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2190-\u21FF\u2500-\u25FF\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]*$/;
