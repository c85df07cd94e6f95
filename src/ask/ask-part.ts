import type { Answers } from '../spec/answers-model.ts';
import type { LineKind } from '../spec/grammar/grammar.ts';
import { answerOf, partById, withAnswer } from '../spec/part-answers.ts';
import type { PartId } from '../spec/parts.ts';
import type { Ask } from './ask.ts';
import type { Asked } from './asked.ts';
import { itemsOf, linesQuestion, lockedLines } from './item-lines.ts';
import { withLocked } from './locked-lines.ts';
import { partExamples } from './part-examples.ts';

/**
 * Lets the person change what is answered for a part, text or list, whatever its kind. `here` is what stands in the
 * document already. Stepping back from a text leaves the answers as they were.
 */
export const askPart = async (answers: Answers, id: PartId, ask: Ask, here?: Answers): Promise<Asked> =>
  partById(id).form === 'text' ? askText(answers, id, ask) : askList(answers, id, ask, here);

const askText = async (answers: Answers, id: PartId, ask: Ask): Promise<Asked> => {
  const current = answerOf(answers, id);
  const initial = typeof current === 'string' ? current : '';
  const { value, move } = await ask.text({ message: partById(id).label, initial });
  return { answers: move === 'back' ? answers : withAnswer(answers, id, value.trim()), move };
};

const askList = async (answers: Answers, id: PartId, ask: Ask, here?: Answers): Promise<Asked> => {
  const { label, line: kind = 'text' } = partById(id);
  const items = listOf(answers, id);
  const question = linesQuestion<LineKind>(kind, label, items, undefined, examplesOf(id));
  const locked = here === undefined ? [] : lockedLines<LineKind>(kind, listOf(here, id));
  const { value, move } = await ask.lines(withLocked(question, locked));
  return { answers: withAnswer(answers, id, itemsOf<LineKind>(kind, value, items)), move };
};

const listOf = (answers: Answers, id: PartId): never[] => (answerOf(answers, id) ?? []) as never[];

const examplesOf = (id: PartId): readonly string[] | undefined => {
  const example = partExamples[id];
  return example === undefined ? undefined : [example];
};
