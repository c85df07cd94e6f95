import type { Answers } from '../spec/answers-model.ts';
import type { PartId, SectionId } from '../spec/part-id.ts';
import { reasonIn } from '../spec/reason-in.ts';
import type { Line, LineReading, LinesQuestion } from './ask.ts';

/** How a person says that a part does not apply, in the place of what would stand there. */
export const notApplicableTip = 'n/a: why, when it does not apply';

/** Why a part or section does not apply, as it is shown; nothing where nobody has said so. */
export const shownReason = ({ notApplicable }: Answers, id: PartId | SectionId): string | undefined => {
  const reason = notApplicable[id];
  return reason === undefined ? undefined : labelOf(reason);
};

const labelOf = (reason: string): string => `not applicable: ${reason}`;

const NEEDED = 'needs a reason: n/a: nothing is stored';

/** Why a text that says that a part does not apply cannot be taken. */
export const refuseReason = (text: string): string | undefined =>
  reasonIn(text) === '' ? `It ${NEEDED}` : undefined;

/** The same question, which takes a reason why there are no items as well, and shows the one that was given. */
export const orNotApplicable = (question: LinesQuestion, reason: string | undefined): LinesQuestion => ({
  ...question,
  ...(reason !== undefined && question.items.length === 0 && { items: [{ text: `n/a: ${reason}` }] }),
  tip: [question.tip, notApplicableTip].filter(Boolean).join(' · '),
  read: (text, others) => {
    const given = reasonIn(text);
    if (given !== undefined) return readReason(given, others);
    return others.some((other) => reasonIn(other) !== undefined)
      ? { kind: 'refused', reason: 'it does not apply: delete that line first' }
      : question.read(text, others);
  },
});

const readReason = (reason: string, others: readonly string[]): LineReading => {
  if (reason === '') return { kind: 'refused', reason: `it ${NEEDED}` };
  if (others.length > 0) return { kind: 'refused', reason: 'there are items: it does apply' };
  return { kind: 'understood', label: labelOf(reason), short: 'not applicable' };
};

/** The answers that lines come to: to a reason why a part or section does not apply, or else to items. */
export const withLines = (
  lines: readonly Line[],
  id: PartId | SectionId,
  answersOf: (lines: readonly Line[]) => Answers,
): Answers => {
  const reason = lines.map(({ text }) => reasonIn(text)).find((given) => given !== undefined);
  return withReason(answersOf(reason === undefined ? lines : []), id, reason);
};

/** The same answers with another reason why a part or section does not apply, or none. */
export const withReason = (answers: Answers, id: PartId | SectionId, reason: string | undefined): Answers => {
  const { [id]: _, ...others } = answers.notApplicable;
  return { ...answers, notApplicable: reason === undefined ? others : { ...others, [id]: reason } };
};
