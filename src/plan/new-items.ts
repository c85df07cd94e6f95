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

/** Items of one part that follow each other. */
export type ItemGroup = { part: PartId; items: readonly AnsweredItem[] };

/** Items by their parts, which are placed together. */
export const itemGroups = (items: readonly AnsweredItem[]): ItemGroup[] => {
  const groups = new Map<PartId, AnsweredItem[]>();
  for (const answered of items) {
    const group = groups.get(answered.part);
    if (group === undefined) groups.set(answered.part, [answered]);
    else group.push(answered);
  }
  return [...groups].map(([part, group]) => ({ part, items: group }));
};
