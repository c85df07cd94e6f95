import { oneLine } from '../clean-text.ts';

/** A text as a message quotes it: on one line, and no longer than 40 characters. */
export const shortened = (text: string): string => {
  const characters = [...oneLine(text)];
  return `“${characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')}”`;
};
