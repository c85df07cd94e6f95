import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { Answers } from '../answers-schema.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { grammars } from '../grammar/grammars.ts';
import { answerOf } from '../part-answers.ts';
import { parts } from '../parts.ts';

/** Answers as an answers file, which reads back as the same answers: items as lines of the grammar where a line can hold them. */
export const printAnswers = (answers: Answers): string =>
  stringify(compact(withLines(answers)), { lineWidth: 0 });

/** The line that stands for an item, when it reads back as the very same item. */
export const wholeLine = <T>(grammar: Grammar<T>, item: T): string | undefined => {
  const line = grammar.print(item);
  const read = grammar.parse(line);
  return read.kind === 'value' && isDeepStrictEqual(read.value, defined(item)) ? line : undefined;
};

const withLines = (answers: Answers): Record<string, unknown> => {
  const printed: Record<string, unknown> = structuredClone(answers);
  for (const part of parts) {
    if (part.form !== 'lines' || part.line === 'text') continue;
    const grammar = grammars[part.line] as Grammar<unknown>;
    printed[part.id] = (answerOf(answers, part.id) as readonly unknown[]).map(
      (item) => wholeLine(grammar, item) ?? item,
    );
  }
  return printed;
};

/** The same data without the keys that hold nothing; an empty list inside an item says something and stays. */
const compact = (answers: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(answers)
      .map(([key, value]): [string, unknown] => [key, isGroup(value) ? compact(value) : value])
      .filter(
        ([, value]) =>
          value !== undefined && !(typeof value === 'object' && Object.keys(value ?? {}).length === 0),
      ),
  );

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const defined = <T>(item: T): T =>
  (typeof item === 'object' && item !== null
    ? Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))
    : item) as T;
