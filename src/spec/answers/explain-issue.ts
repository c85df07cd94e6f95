import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Path } from './source.ts';

/** What is wrong at one place of the answers, in words; `at` says whether its key or its value is meant. */
export type Explained = { path: Path; at: 'key' | 'value'; message: string; hint?: string; earlier?: number };

type Issue = z.core.$ZodIssue;

/** A finding of the schema as sentences, one for each place. */
export const explainIssue = (issue: Issue, keysAt: (path: Path) => readonly string[]): Explained[] => {
  if (issue.code === 'invalid_union') return explainUnion(issue, keysAt);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...issue.path, key], keysAt(issue.path)));
  if (issue.code === 'invalid_key') return [unknownKey(issue.path, keysAt(issue.path.slice(0, -1)))];
  const { message, hint } = explainValue(issue);
  const earlier: unknown = issue.code === 'custom' ? issue.params?.earlier : undefined;
  return [
    {
      path: issue.path,
      at: 'value',
      message,
      ...(hint !== undefined && { hint }),
      ...(typeof earlier === 'number' && { earlier }),
    },
  ];
};

/** A value as a message shows it: `“PSOT”`, `42`, `a list`. */
export const found = (input: unknown): string => {
  if (typeof input === 'string') return `“${input.length > 40 ? `${input.slice(0, 39)}…` : input}”`;
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'a mapping' : String(input);
};

/** Of the forms that a value may have, the one that somebody meant is the one of its type. */
const explainUnion = (
  issue: z.core.$ZodIssueInvalidUnion,
  keysAt: (path: Path) => readonly string[],
): Explained[] => {
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (meant)
    return meant.flatMap((inner) =>
      explainIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, keysAt),
    );
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
  );
  const wanted = types.includes('object') ? 'a line or a mapping' : 'a text';
  return [{ path: issue.path, at: 'value', message: mismatch(issue.input, wanted) }];
};

const mismatch = (input: unknown, wanted: string): string =>
  input === undefined ? 'is missing' : `is ${found(input)}, expected ${wanted}`;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

const explainValue = (issue: Issue): { message: string; hint?: string } => {
  switch (issue.code) {
    case 'invalid_type':
      return { message: mismatch(issue.input, typeNames[issue.expected] ?? issue.expected) };
    case 'invalid_value':
      return explainWord(issue.input, issue.values.map(String));
    case 'too_small':
      return { message: `is ${found(issue.input)}, expected at least ${issue.minimum}` };
    case 'too_big':
      return { message: `is ${found(issue.input)}, expected at most ${issue.maximum}` };
    case 'invalid_format':
      return {
        message:
          issue.format === 'date'
            ? mismatch(issue.input, 'a date, YYYY-MM-DD')
            : `${found(issue.input)} ${issue.message}`,
      };
    default:
      return {
        message: issue.message === 'is empty' ? issue.message : `${found(issue.input)} ${issue.message}`,
      };
  }
};

const explainWord = (input: unknown, words: readonly string[]): { message: string; hint?: string } => {
  const close = nearest(String(input), words);
  return {
    message: mismatch(input, words.join(', ')),
    ...(close !== undefined && { hint: `Is it ${close}?` }),
  };
};

const unknownKey = (path: Path, known: readonly string[]): Explained => {
  const close = nearest(String(path.at(-1)), known);
  return {
    path,
    at: 'key',
    message: 'is no key that is known here',
    hint: close === undefined ? `Known are ${known.join(', ')}.` : `Is it ${close}?`,
  };
};
