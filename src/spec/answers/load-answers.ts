import { noAnswers } from '../no-answers.ts';
import type { ReadAnswers } from './merge-answers.ts';
import { readFlags } from './read-flags.ts';
import type { AnswersSource } from './source.ts';

/** Reads answers as `readAnswers` does, which is loaded only when there is something to read. */
export const loadAnswers = async (sources: readonly AnswersSource[]): Promise<ReadAnswers> => {
  const flags = sources.filter((source) => source.kind === 'flags');
  if (flags.length < sources.length) {
    const { readAnswers } = await import('./read-answers.ts');
    return readAnswers(sources);
  }
  const readings = flags.map(({ values }) => readFlags(values));
  if (readings.every(({ tree, problems }) => tree.entries.size === 0 && problems.length === 0))
    return { answers: noAnswers(), problems: [] };
  const { mergeAnswers } = await import('./merge-answers.ts');
  return mergeAnswers(sources, readings);
};
