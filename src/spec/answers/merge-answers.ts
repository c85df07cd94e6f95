import { safeParse } from 'valibot';
import type { Problem } from '../../errors.ts';
import type { Answers } from '../answers-model.ts';
import { answersSchema } from '../answers-schema.ts';
import { explainFlaw } from './explain-flaw.ts';
import { type Flaw, flawsOf } from './flaws.ts';
import { schemaFinder } from './schema-at.ts';
import type { AnswersSource } from './source.ts';
import {
  holds,
  type Mapping,
  merged,
  nothing,
  plain,
  type Reading,
  type Tree,
  valueAt,
  without,
} from './tree.ts';

/** Answers, and what is wrong with them. */
export type ReadAnswers = { answers: Answers; problems: Problem[] };

/** Merges what was read from some sources, in their order, and validates it. */
export const mergeAnswers = (
  sources: readonly AnswersSource[],
  readings: readonly Reading[],
): ReadAnswers => {
  // Each source is validated alone first: only what has the right form can be merged with the others.
  const read = readings.map(({ tree, problems }) => {
    const valid = tree.entries.size === 0 ? undefined : validated(tree);
    return { valid, problems: [...problems, ...(valid?.problems ?? [])] };
  });
  const whole = together(read.flatMap(({ valid }) => valid ?? []));
  const problems = [...read.flatMap((found) => found.problems), ...whole.problems];
  return { answers: whole.answers, problems: inOrder(problems, sources) };
};

/** What some sources say together; where only one says anything, and nothing is left open in it, that is known already. */
const together = ([only, ...others]: readonly Validated[]): Pick<Validated, 'answers' | 'problems'> => {
  if (only !== undefined && others.length === 0 && !holds(only.tree, isUnanswered))
    return { answers: only.answers, problems: [] };
  const trees = [only, ...others].flatMap((valid) => (valid ? [without(valid.tree, isUnanswered)] : []));
  return validated(trees.reduce(merged, nothing({ source: 'answers' })));
};

const isUnanswered = (value: Tree): boolean => value.kind === 'leaf' && value.value === undefined;

type Validated = { tree: Mapping; answers: Answers; problems: Problem[] };

/** The answers in a tree. What the schema finds wrong becomes problems and leaves the tree, and the rest is looked at again. */
const validated = (tree: Mapping, earlier: readonly Problem[] = []): Validated => {
  const result = safeParse(answersSchema, plain(tree));
  if (result.success) return { tree, answers: result.output, problems: [...earlier] };
  const schemasAt = schemaFinder();
  const flaws = flawsOf(result.issues, tree, schemasAt);
  const wrong = new Set(flaws.map((flaw) => wrongValue(flaw, tree)));
  const problems = flaws.map((flaw) => explainFlaw(flaw, tree, schemasAt));
  return validated(
    without(tree, (value) => wrong.has(value)),
    [...earlier, ...problems],
  );
};

/** What has to go because of a flaw: the whole item where it is one of a list, since half of it would be another item. */
const wrongValue = ({ path }: Flaw, tree: Mapping): Tree => {
  const place = path.findIndex((step) => typeof step === 'number');
  const value = valueAt(tree, place < 0 ? path : path.slice(0, place + 1));
  if (!value) throw new Error(`nothing stands at ${path.join('.')}`);
  return value;
};

/** Problems by their source, line and column; those of flags, which have no lines, stay as they are. */
const inOrder = (problems: readonly Problem[], sources: readonly AnswersSource[]): Problem[] => {
  const names = sources.map((source) => (source.kind === 'flags' ? undefined : source.name));
  const rank = ({ source }: Problem): number => names.indexOf(names.includes(source) ? source : undefined);
  return problems.toSorted(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
};
