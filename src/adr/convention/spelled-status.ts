import { type StatusKind, statusKind, usualWord, wordOf } from '../read/statuses.ts';
import { majority } from './majority.ts';

/**
 * A status as the records of a folder write it: the word that most of them have for it, else one that is offered,
 * else the usual one of their language, in small or capital letters as their other statuses are.
 *
 * @param offered The words that a template offers for the status.
 */
export const spelledStatus = (kind: StatusKind, statuses: readonly string[], offered = ''): string => {
  const same = statuses
    .filter((status) => statusKind(status) === kind)
    .flatMap((status) => wordOf(status) ?? []);
  const word = usualWord(kind, statuses);
  const found = majority(same, (each) => each)?.value ?? wordAmong(offered, kind, word);
  if (found !== undefined) return found;
  return cased(word, majority(statuses.map(caseOf), (each) => each)?.value ?? 'capital');
};

/** The word of a status in a list such as `[draft | proposed | accepted]`: the usual one of several. */
const wordAmong = (offered: string, kind: StatusKind, usual: string): string | undefined => {
  const words = offered
    .split(/[|/,[\]{}()]|\bor\b/)
    .map((each) => each.trim())
    .filter((each) => /^\p{L}+$/u.test(each) && statusKind(each) === kind);
  return words.find((each) => each.toLowerCase() === usual) ?? words[0];
};

type Case = 'small' | 'capital' | 'upper';

const caseOf = (status: string): Case => {
  const letters = status.replace(/^[^\p{L}]+/u, '');
  if (/^\p{Lu}{2}/u.test(letters)) return 'upper';
  return /^\p{Lu}/u.test(letters) ? 'capital' : 'small';
};

const cased = (word: string, form: Case): string => {
  if (form === 'upper') return word.toUpperCase();
  return form === 'capital' ? capital(word) : word;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
