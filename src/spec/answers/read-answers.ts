import { mergeAnswers, type ReadAnswers } from './merge-answers.ts';
import { readFlags } from './read-flags.ts';
import { readNotes } from './read-notes.ts';
import { readYaml } from './read-yaml.ts';
import type { AnswersSource } from './source.ts';
import type { Reading } from './tree.ts';

export type { AnswersSource, FlagValues } from './source.ts';

/**
 * Reads answers from any number of sources, in order: a later text replaces an earlier one, lists follow each other.
 *
 * Never throws: everything that is wrong in any source comes back at once, in the order of the sources and of their
 * lines; `answers` then holds the rest. A missing name of the feature is no problem here.
 */
export const readAnswers = (sources: readonly AnswersSource[]): ReadAnswers =>
  mergeAnswers(sources, sources.map(readSource));

const readSource = (source: AnswersSource): Reading => {
  switch (source.kind) {
    case 'yaml':
      return readYaml(source.name, source.text);
    case 'notes':
      return readNotes(source.name, source.text);
    case 'flags':
      return readFlags(source.values);
  }
};
