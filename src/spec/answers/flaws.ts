import type { BaseIssue } from 'valibot';
import { repeatedAt } from '../answers-object.ts';
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
  | { kind: 'repeated'; path: Path; earlier: Path };

type Issue = BaseIssue<unknown>;

/** What the schema's findings mean, one flaw for each place. */
export const flawsOf = (issues: readonly Issue[], tree: Tree, schemasAt: SchemasAt): Flaw[] =>
  issues.flatMap((issue) => flawsOfIssue(issue, [], { tree, schemasAt }));

/** What a finding is about. */
type Context = { tree: Tree; schemasAt: SchemasAt };

/** @param above - Where that stands which the finding's path begins at. */
const flawsOfIssue = (issue: Issue, above: Path, context: Context): Flaw[] => {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as PropertyKey)];
  const repeated = repeatedAt(issue);
  if (repeated !== undefined) return [{ kind: 'repeated', path, earlier: [...path.slice(0, -1), repeated] }];
  if (isUnknownKey(issue)) return unknownKeys(path.slice(0, -1), context);
  switch (issue.type) {
    case 'union':
      return flawsOfUnion(issue, path, context);
    case 'check':
    case 'custom':
    case 'raw_check':
    case 'raw_transform':
    case 'regex':
      return [{ kind: 'refused', path, reason: issue.message }];
    default:
      return [{ kind: 'mismatch', path }];
  }
};

/** Whether a key is not known; one that is missing is expected, and has the same type. */
const isUnknownKey = ({ type, expected }: Issue): boolean => type === 'strict_object' && expected === 'never';

/** The schema tells the first key of a mapping that it does not know; people want to hear of all of them. */
const unknownKeys = (path: Path, { tree, schemasAt }: Context): Flaw[] => {
  const value = valueAt(tree, path);
  const known = new Set(schemasAt(path).flatMap(keysOf));
  const keys = value?.kind === 'mapping' ? [...value.entries.keys()] : [];
  return keys.filter((key) => !known.has(key)).map((key) => ({ kind: 'unknownKey', path: [...path, key] }));
};

/** What is wrong with the form that somebody meant: the others say of the value itself that it is of another type. */
const flawsOfUnion = ({ issues }: Issue, path: Path, context: Context): Flaw[] => {
  const meant = (issues ?? []).filter((issue) => issue.kind !== 'schema' || issue.path !== undefined);
  if (meant.length === 0 || looksLikeLine(path, context)) return [{ kind: 'mismatch', path }];
  return meant.flatMap((issue) => flawsOfIssue(issue, path, context));
};

/** `- OrderDB: stores orders` is a line whose quotes were forgotten: a mapping with one strange key. */
const looksLikeLine = (path: Path, { tree, schemasAt }: Context): boolean => {
  const value = valueAt(tree, path);
  const [key, other] = value?.kind === 'mapping' ? value.entries.keys() : [];
  return (
    key !== undefined && other === undefined && nearest(key, schemasAt(path).flatMap(keysOf)) === undefined
  );
};
