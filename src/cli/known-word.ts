import { UserError } from '../errors.ts';
import { nearest } from '../spec/nearest.ts';

/**
 * A word that was typed, as one of those that are known.
 *
 * @throws UserError with the nearest one and all of them, where it is none.
 */
export const knownWord = <Word extends string>(what: string, known: readonly Word[], typed: string): Word => {
  const found = known.find((word) => word === typed);
  if (found !== undefined) return found;
  const meant = nearest(typed, known);
  const question = meant === undefined ? '' : `Did you mean ${meant}? `;
  throw new UserError(`“${typed}” is no ${what}`, {
    hint: `${question}${plural(what)}: ${known.join(', ')}`,
  });
};

const plural = (what: string): string => `${what.charAt(0).toUpperCase()}${what.slice(1)}s`;
