import type { Creation } from './plan-creation.ts';

/** How many parts of a specification are filled or do not apply, of how many. */
export const countFilled = (states: Creation['states']): { filled: number; parts: number } => {
  const all = Object.values(states);
  return { filled: all.filter(({ kind }) => kind !== 'open').length, parts: all.length };
};
