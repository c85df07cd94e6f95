import type { Answers } from '../spec/answers-model.ts';
import { answerOf, isAnswered } from '../spec/part-answers.ts';
import { type PartId, parts, sections, type TitleBlockId, titleBlock } from '../spec/parts.ts';
import type { RerunState } from './rerun-state.ts';

/** What is new, in the order of the template: `Components (2)`, `Summary`, `Status`. */
export const newsOf = ({ answers, edits }: Pick<RerunState, 'answers' | 'edits'>): readonly string[] => [
  ...titleBlock.filter(({ id }) => (edits[id] ?? given(answers, id)) !== undefined).map(({ label }) => label),
  ...parts
    .filter(({ id }) => isAnswered(answers, id))
    .map(({ id, label, form }) => (form === 'text' ? label : `${label} (${answerOf(answers, id)?.length})`)),
  ...[...parts, ...sections.map(({ id, heading }) => ({ id, label: heading }))]
    .filter(({ id }) => answers.notApplicable[id] !== undefined)
    .map(({ label }) => `${label} (n/a)`),
];

/** What a flag or an answers file has for a line of the title block; the day alone changes nothing. */
const given = (answers: Answers, id: TitleBlockId): string | undefined =>
  id === 'date' ? undefined : answers[id];

/** How many items a list has in the document, and how many are new: `3 here, 1 new`. */
export const tally = (here: number, added: number): string =>
  [here > 0 && `${here} here`, added > 0 && `${added} new`].filter(Boolean).join(', ');

/** The length of a list; 0 for a text. */
export const countIn = (answers: Answers, id: PartId): number => {
  const answer = answerOf(answers, id);
  return Array.isArray(answer) ? answer.length : 0;
};
