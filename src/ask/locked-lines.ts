import { oneLine } from '../spec/clean-text.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import type { LinesQuestion } from './ask.ts';

/**
 * The same question below lines that are there already. Texts may repeat in a list that is being written, but not what
 * stands in the document: adding that would change nothing.
 */
export const withLocked = (question: LinesQuestion, locked: readonly string[]): LinesQuestion => {
  if (locked.length === 0) return question;
  const known = new Set(locked.map(textKey));
  return {
    ...question,
    locked,
    read: (text, others) => {
      const reading = question.read(text, others);
      const key = textKey(text);
      const twin = known.has(key) && others.some((other) => textKey(other) === key);
      return twin && reading.kind === 'understood'
        ? { kind: 'refused', reason: `${reading.short} is already there` }
        : reading;
    },
  };
};

const textKey = (text: string): string => nameKey(oneLine(text));
