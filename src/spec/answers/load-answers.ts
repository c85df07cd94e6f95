import { mergeAnswers, type ReadAnswers } from './merge-answers.ts';
import { readFlags } from './read-flags.ts';
import type { AnswersSource } from './source.ts';

/** Reads answers as `readAnswers` does; only who has a file of them waits for what reads it. */
export const loadAnswers = async (sources: readonly AnswersSource[]): Promise<ReadAnswers> => {
  const flags = sources.filter((source) => source.kind === 'flags');
  if (flags.length === sources.length)
    return mergeAnswers(
      sources,
      flags.map(({ values }) => readFlags(values)),
    );
  const { readAnswers } = await import('./read-answers.ts');
  return readAnswers(sources);
};
