import type { Answers } from '../answers-model.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { grammars } from '../grammar/grammars.ts';
import { answerOf } from '../part-answers.ts';
import { parts, singleAnswers } from '../parts.ts';
import { wholeLine } from './print-answers.ts';

/**
 * The arguments that give these answers, the name of the feature first; nothing when a value cannot be given by a flag,
 * such as the interface of a component.
 */
export const printFlags = (answers: Answers): string[] | undefined => {
  const words: (string | undefined)[] = [];
  for (const id of singleAnswers)
    if (id !== 'feature' && answers[id] !== undefined) words.push(`--${id}`, answers[id]);
  for (const part of parts) {
    if (part.form === 'derived') continue;
    for (const line of flagValues(answers, part)) words.push(`--${part.flag}`, line);
  }
  for (const [part, reason] of Object.entries(answers.notApplicable))
    words.push('--not-applicable', `${part}: ${reason}`);
  // A name that looks like a flag would be taken for one: it has no flag of its own to stand behind.
  if (answers.feature?.startsWith('-')) return undefined;
  const given = [...(answers.feature === undefined ? [] : [answers.feature]), ...words];
  return given.every((word) => word !== undefined && isArgument(word)) ? (given as string[]) : undefined;
};

type AskedPart = Exclude<(typeof parts)[number], { form: 'derived' }>;

const flagValues = (answers: Answers, part: AskedPart): (string | undefined)[] => {
  const answer = answerOf(answers, part.id);
  if (answer === undefined || typeof answer === 'string') return answer === undefined ? [] : [answer];
  const grammar = part.form === 'lines' ? (grammars[part.line] as Grammar<unknown>) : undefined;
  return answer.map((item) => (typeof item === 'string' ? item : grammar && wholeLine(grammar, item)));
};

/** A text of several lines is hard to read as an argument, and is left to an answers file. */
const isArgument = (word: string): boolean => !/[\r\n]/.test(word);
