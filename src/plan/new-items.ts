import type { Answers } from '../spec/answers-model.ts';
import type { LineKind } from '../spec/grammar/grammar.ts';
import type { LineValues } from '../spec/grammar/grammars.ts';
import { answerOf } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';

/** One item of a list of the answers, with the part that it belongs to. */
export type AnsweredItem = { [K in LineKind]: { part: PartId; kind: K; item: LineValues[K] } }[LineKind];

/** Every item of the lists of some answers, in the order of the template. */
export const answeredItems = (answers: Answers): AnsweredItem[] =>
  parts.flatMap((part) => {
    if (part.form !== 'lines') return [];
    const items = (answerOf(answers, part.id) ?? []) as readonly LineValues[LineKind][];
    return items.map((item) => ({ part: part.id, kind: part.line, item }) as AnsweredItem);
  });
