import type { Problem } from '../../errors.ts';
import { type Answers, answersSchema, noAnswers } from '../answers-schema.ts';
import { type Explained, explainIssue } from './explain-issue.ts';
import { knownKeys } from './known-keys.ts';
import { type Merged, mergeAnswers } from './merge-answers.ts';
import { readFlags } from './read-flags.ts';
import { readNotes } from './read-notes.ts';
import { readYaml } from './read-yaml.ts';
import type { AnswersSource, RawAnswers } from './source.ts';

export type { AnswersSource, FlagValues } from './source.ts';

/**
 * Reads answers from any number of sources, in order: a later text replaces an earlier one, lists are joined.
 *
 * Never throws: everything that is wrong in any source comes back at once, in the order of the sources and of their lines.
 * With problems, `answers` holds nothing. A missing name of the feature is no problem here.
 */
export const readAnswers = (sources: readonly AnswersSource[]): { answers: Answers; problems: Problem[] } => {
  const raws = sources.map(readSource);
  const merged = mergeAnswers(raws);
  const read = answersSchema.safeParse(merged.value, { reportInput: true });
  const keysAt = knownKeys();
  const misread = read.success
    ? []
    : read.error.issues
        .flatMap((issue) => explainIssue(issue, keysAt))
        .map((explained) => problemOf(explained, merged));
  const problems = inOrder([...raws.flatMap((raw) => raw.problems), ...misread]);
  return { answers: read.success && problems.length === 0 ? read.data : noAnswers(), problems };
};

const readSource = (source: AnswersSource): RawAnswers => {
  switch (source.kind) {
    case 'yaml':
      return readYaml(source.name, source.text);
    case 'notes':
      return readNotes(source.name, source.text);
    case 'flags':
      return readFlags(source.values);
  }
};

const problemOf = ({ path, at, message, hint, earlier }: Explained, merged: Merged): Problem => {
  const origin = merged.originOf(path);
  const place = origin?.raw.placeOf(origin.path, at) ?? { source: 'answers' };
  const first = earlier === undefined ? undefined : merged.originOf([...path.slice(0, -1), earlier]);
  const there = first?.raw.placeOf(first.path, 'value');
  const advice =
    there === undefined
      ? hint
      : `It stands first in ${[there.source, there.line].filter((piece) => piece !== undefined).join(':')}.`;
  return { ...place, message, ...(advice !== undefined && { hint: advice }) };
};

/** Problems of one source by their lines; sources, and problems without lines, stay in their order. */
const inOrder = (problems: readonly Problem[]): Problem[] => {
  const sources = [...new Set(problems.map(({ source }) => source))];
  const rank = ({ source }: Problem): number => sources.indexOf(source);
  const number = ({ line = 0, column = 0 }: Problem): number => line * 1e6 + column;
  return problems.toSorted((a, b) => rank(a) - rank(b) || number(a) - number(b));
};
