import { wordsOf } from './name-words.ts';
import { plural } from './plural.ts';

/** The last part of a path that is no parameter: `orders` of `/api/orders/{id}`; nothing when there is none. */
export const resourceName = (path: string): string | undefined =>
  segmentsOf(path).findLast((segment) => !isParameter(segment));

/** Whether a path has a parameter, however it is written: `:id`, `{id}`, `<id>`, `[id]`. */
export const hasParameter = (path: string): boolean => segmentsOf(path).some(isParameter);

/** Whether a path ends in a collection: in a word that is a plural, or in a language whose plurals nobody here knows. */
export const isCollection = (path: string): boolean => {
  const last = segmentsOf(path).at(-1);
  if (last === undefined || isParameter(last)) return false;
  const word = wordsOf(last).at(-1);
  return word !== undefined && plural(word) === word;
};

const segmentsOf = (path: string): string[] =>
  path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((segment) => segment !== '');

const isParameter = (segment: string): boolean => /^:.|\{.*\}|<.*>|\[.*\]/.test(segment);
