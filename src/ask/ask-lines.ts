import type { Ask, Line, LinesQuestion } from './ask.ts';
import type { Asked } from './asked.ts';
import type { Keep } from './keep.ts';

/** Asks for lines, and gives and keeps the answers that they come to. */
export const askLines = async <Value>(
  question: LinesQuestion,
  valueIn: (lines: readonly Line[]) => Value,
  ask: Ask,
  keep: Keep<Value>,
): Promise<Asked<Value>> => {
  const { value, move } = await ask.lines({ ...question, changed: (lines) => keep(valueIn(lines)) });
  return { answers: valueIn(value), move };
};
