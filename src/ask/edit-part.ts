import type { LineKind } from '../spec/grammar/grammar.ts';
import { answerOf, partById, withAnswer } from '../spec/part-answers.ts';
import type { PartId } from '../spec/parts.ts';
import type { Ask } from './ask.ts';
import { itemsOf, linesQuestion } from './item-lines.ts';
import { partExamples } from './part-examples.ts';
import { taken, type WizardState } from './wizard-state.ts';

/** Lets the person change what is answered for a part, text or list, whatever its kind. */
export const editPart = async (state: WizardState, id: PartId, ask: Ask): Promise<WizardState> => {
  const ready = offered.has(id) ? taken(state) : state;
  const part = partById(id);
  const current = answerOf(ready.answers, id);
  if (part.form === 'text') {
    const initial = typeof current === 'string' ? current : '';
    const { value, move } = await ask.text({ message: part.label, initial });
    if (move === 'back') return state;
    return { ...ready, answers: withAnswer(ready.answers, id, value.trim()) };
  }
  const kind: LineKind = part.line ?? 'text';
  const items = (current ?? []) as never[];
  const { value } = await ask.lines(linesQuestion(kind, part.label, items, undefined, examplesOf(id)));
  return { ...ready, answers: withAnswer(ready.answers, id, itemsOf(kind, value, items)) };
};

/** The parts that a PRD may offer text for. */
const offered: ReadonlySet<PartId> = new Set<PartId>(['summary', 'scope.in', 'scope.out']);

const examplesOf = (id: PartId): readonly string[] | undefined => {
  const example = partExamples[id];
  return example === undefined ? undefined : [example];
};
