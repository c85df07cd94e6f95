import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { keysOf, type SchemasAt } from './schema-at.ts';
import { type Path, type Tree, valueAt } from './tree.ts';

/** One thing that the schema found wrong with a tree. */
export type Flaw =
  /** A key that is not known where it stands; the path ends in it. */
  | { kind: 'unknownKey'; path: Path }
  /** A value that is not there, or not of the form that is expected. */
  | { kind: 'mismatch'; path: Path }
  /** A value that is refused for a reason, which goes on from the value. */
  | { kind: 'refused'; path: Path; reason: string }
  /** An item that repeats the one on another path. */
  | { kind: 'twin'; path: Path; earlier: Path };

type Issue = z.core.$ZodIssue;

/** What the schema's findings mean, one flaw for each place. */
export const flawsOf = (issues: readonly Issue[], tree: Tree, schemasAt: SchemasAt): Flaw[] =>
  issues.flatMap((issue) => flawsOfIssue(issue, issue.path, { tree, schemasAt }));

/** What a finding is about. */
type Context = { tree: Tree; schemasAt: SchemasAt };

const flawsOfIssue = (issue: Issue, path: Path, context: Context): Flaw[] => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'unknownKey', path: [...path, key] }));
    case 'invalid_union':
      return flawsOfUnion(issue, path, context);
    case 'custom':
      return [flawOfRule(issue, path)];
    case 'invalid_format':
      return [
        issue.format === 'regex'
          ? { kind: 'refused', path, reason: issue.message }
          : { kind: 'mismatch', path },
      ];
    default:
      return [{ kind: 'mismatch', path }];
  }
};

/** Of the forms that a value may take, the one that somebody meant is the one whose type it has. */
const flawsOfUnion = ({ errors }: z.core.$ZodIssueInvalidUnion, path: Path, context: Context): Flaw[] => {
  const meant = errors.find(
    (form) => !form.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  if (!meant || looksLikeLine(path, context)) return [{ kind: 'mismatch', path }];
  return meant.flatMap((issue) => flawsOfIssue(issue, [...path, ...issue.path], context));
};

/** `- OrderDB: stores orders` is a line whose quotes were forgotten: a mapping with one strange key. */
const looksLikeLine = (path: Path, { tree, schemasAt }: Context): boolean => {
  const value = valueAt(tree, path);
  const [key, other] = value?.kind === 'mapping' ? value.entries.keys() : [];
  return (
    key !== undefined && other === undefined && nearest(key, schemasAt(path).flatMap(keysOf)) === undefined
  );
};

const flawOfRule = ({ message, params }: z.core.$ZodIssueCustom, path: Path): Flaw => {
  const earlier: unknown = params?.earlier;
  return typeof earlier === 'number'
    ? { kind: 'twin', path, earlier: [...path.slice(0, -1), earlier] }
    : { kind: 'refused', path, reason: message };
};
