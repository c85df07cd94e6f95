import { distance } from 'fastest-levenshtein';

/** The known word that somebody has typed with one letter too many, too few or wrong, or with two neighbours swapped. */
export const slipOf = (typed: string, known: readonly string[]): string | undefined =>
  known.find((word) => distance(typed, word) === 1 || isSwapped(typed, word));

const isSwapped = (typed: string, word: string): boolean => {
  const at = [...word].findIndex((letter, index) => letter !== typed[index]);
  const [one = '', other = ''] = [word[at], word[at + 1]];
  return at >= 0 && typed !== word && typed === word.slice(0, at) + other + one + word.slice(at + 2);
};
