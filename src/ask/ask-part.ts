import type { Answers } from '../spec/answers-model.ts';
import type { LineKind } from '../spec/grammar/grammar.ts';
import { answerOf, partById, withAnswer } from '../spec/part-answers.ts';
import type { PartId } from '../spec/parts.ts';
import { reasonIn } from '../spec/reason-in.ts';
import type { Ask } from './ask.ts';
import { askLines } from './ask-lines.ts';
import type { Asked } from './asked.ts';
import { itemsReader, linesQuestion, lockedLines } from './item-lines.ts';
import type { Keep } from './keep.ts';
import { withLocked } from './locked-lines.ts';
import { notApplicableTip, orNotApplicable, refuseReason, withLines, withReason } from './not-applicable.ts';
import { partExamples } from './part-examples.ts';
import { partHint } from './template-hints.ts';

/**
 * Lets the person change what is answered for a part, text or list, whatever its kind, or say why it does not apply.
 * `here` is what stands in the document already. Stepping back from a text leaves the answers as they were.
 */
export const askPart = (
  answers: Answers,
  id: PartId,
  ask: Ask,
  keep: Keep<Answers>,
  here?: Answers,
): Promise<Asked> =>
  partById(id).form === 'text' ? askText(answers, id, ask) : askList(answers, id, ask, keep, here);

const askText = async (answers: Answers, id: PartId, ask: Ask): Promise<Asked> => {
  const { value, move } = await ask.text({
    message: partById(id).label,
    initial: textOf(answers, id),
    placeholder: notApplicableTip,
    editor: { extension: '.md', comment: partHint(id) },
    refuse: refuseReason,
  });
  if (move === 'back') return { answers, move };
  const reason = reasonIn(value);
  const text = reason === undefined ? value.trim() : '';
  return { answers: withReason(withAnswer(answers, id, text), id, reason), move };
};

/** What is answered for a text, or why it does not apply. */
const textOf = (answers: Answers, id: PartId): string => {
  const reason = answers.notApplicable[id];
  if (reason !== undefined) return `n/a: ${reason}`;
  const current = answerOf(answers, id);
  return typeof current === 'string' ? current : '';
};

const askList = (
  answers: Answers,
  id: PartId,
  ask: Ask,
  keep: Keep<Answers>,
  here?: Answers,
): Promise<Asked> => {
  const { label, line: kind = 'text' } = partById(id);
  const items = listOf(answers, id);
  const question = {
    ...linesQuestion<LineKind>(kind, label, items, undefined, examplesOf(id)),
    comment: partHint(id),
  };
  const itemsIn = itemsReader<LineKind>(kind, items);
  const locked = here === undefined ? [] : lockedLines<LineKind>(kind, listOf(here, id));
  return askLines(
    withLocked(orNotApplicable(question, answers.notApplicable[id]), locked),
    (lines) => withLines(lines, id, (own) => withAnswer(answers, id, itemsIn(own))),
    ask,
    keep,
  );
};

const listOf = (answers: Answers, id: PartId): never[] => (answerOf(answers, id) ?? []) as never[];

const examplesOf = (id: PartId): readonly string[] | undefined => {
  const example = partExamples[id];
  return example === undefined ? undefined : [example];
};
