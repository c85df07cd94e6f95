import { letters } from './graphemes.ts';

/** A text of at most so many letters; one that is longer ends with `…` in the place of the last. */
export const cutTo = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const kept: string[] = [];
  for (const letter of letters(text)) {
    if (kept.length === most) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(letter);
  }
  return text;
};
