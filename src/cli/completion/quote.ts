import type { Quote } from './shell-line.ts';

/** The rest of a word as it is written in bash, inside a quote that is open already, or outside. */
export const bashWord = (word: string, quote: Quote): string => {
  if (quote === "'") return word.replaceAll("'", `'\\''`);
  if (quote === '"') return word.replace(/["\\$`]/g, '\\$&');
  return word.replace(/[^\p{L}\p{N}\p{M}_./:@%+=,-]/gu, '\\$&');
};
