import { closest, distance } from 'fastest-levenshtein';

/** The known word that somebody may have meant; nothing when none is close. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const best = closest(
    lower,
    known.map((candidate) => candidate.toLowerCase()),
  );
  const found = known.find((candidate) => candidate.toLowerCase() === best);
  return distance(lower, best) <= Math.max(1, Math.floor(best.length * 0.5)) ? found : undefined;
};
