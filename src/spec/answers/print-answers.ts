import { isDeepStrictEqual } from 'node:util';
import { Document, visit } from 'yaml';
import type { Answers } from '../answers-model.ts';
import { answersObject } from '../answers-object.ts';
import type { Grammar, LineKind } from '../grammar/grammar.ts';
import { grammars } from '../grammar/grammars.ts';
import type { Endpoint, Entity } from '../model.ts';
import { parts } from '../parts.ts';

/** Answers as an answers file that reads back as the same answers: items are lines of the grammar where a line can hold them. */
export const printAnswers = (answers: Answers): string => {
  const document = new Document(compact(withLines(answers)), { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      // A tab that is copied from a terminal comes back as spaces; in double quotes it is written as \t.
      if (typeof node.value === 'string' && node.value.includes('\t')) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
};

/** The line that stands for an item, when it reads back as the very same item. */
export const wholeLine = <T>(grammar: Grammar<T>, item: T): string | undefined => {
  const line = grammar.print(item);
  const read = grammar.parse(line);
  return read.kind === 'value' && isDeepStrictEqual(read.value, present(item)) ? line : undefined;
};

/** In the order of the schema, whatever order the answers were given in. */
const withLines = (answers: Answers): Record<string, unknown> => {
  const keys = Object.keys(answersObject.entries) as (keyof Answers)[];
  return Object.fromEntries(keys.map((key) => [key, lined(key, answers[key])]));
};

const lined = (key: string, answer: unknown): unknown => {
  const part = parts.find(({ id }) => id === key);
  if (part?.form !== 'lines' || part.line === 'text' || !Array.isArray(answer)) return answer;
  return answer.map((item) => lineOrObject(part.line, item));
};

const lineOrObject = (kind: LineKind, item: unknown): unknown => {
  const line = wholeLine(grammars[kind] as Grammar<unknown>, item);
  if (line !== undefined) return line;
  if (kind === 'entity') return linedBelow(item as Entity, 'fields', 'field');
  return kind === 'endpoint' ? linedBelow(item as Endpoint, 'errors', 'error') : item;
};

const linedBelow = <T extends object>(item: T, key: keyof T, kind: LineKind): T => {
  const below: unknown = item[key];
  return Array.isArray(below) ? { ...item, [key]: below.map((inner) => lineOrObject(kind, inner)) } : item;
};

/** The same data without the keys that hold nothing; an empty list inside an item says something and stays. */
const compact = (answers: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(answers)
      .map(([key, value]): [string, unknown] => [key, isGroup(value) ? compact(value) : value])
      .filter(([, value]) => !isEmpty(value)),
  );

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The same data without keys whose value is undefined, at any depth. */
const present = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(present);
  if (!isGroup(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, present(item)]));
};
