import { isDeepStrictEqual } from 'node:util';
import type { Answers } from './answers-model.ts';
import type { Grammar } from './grammar/grammar.ts';
import { grammars } from './grammar/grammars.ts';
import { answerOf, isAnswered, withAnswer } from './part-answers.ts';
import { type Part, type PartId, parts, singleAnswers } from './parts.ts';

/** Answers with later ones: a later text takes the place of an earlier one, and items are added that are not there yet. */
export const mergedAnswers = (earlier: Answers, later: Answers): Answers => {
  const singles = Object.fromEntries(
    singleAnswers.filter((key) => later[key] !== undefined).map((key) => [key, later[key]]),
  );
  const whole: Answers = {
    ...earlier,
    ...singles,
    notApplicable: { ...earlier.notApplicable, ...later.notApplicable },
  };
  return parts
    .filter(({ id }) => isAnswered(later, id))
    .reduce((answers, part) => withLater(answers, part, answerOf(later, part.id) ?? ''), whole);
};

const withLater = (
  answers: Answers,
  part: Part & { id: PartId },
  later: string | readonly unknown[],
): Answers => {
  const { [part.id]: _, ...applicable } = answers.notApplicable;
  const earlier = answerOf(answers, part.id);
  const merged =
    typeof later === 'string' || typeof earlier === 'string'
      ? later
      : [...(earlier ?? []), ...later.filter((item) => !earlier?.some((other) => isSame(part, item, other)))];
  return { ...withAnswer(answers, part.id, merged), notApplicable: applicable };
};

/** Whether two items of a part are the same one. */
const isSame = ({ line = 'text' }: Part, one: unknown, other: unknown): boolean => {
  const { key }: Grammar<unknown> = grammars[line];
  return key === undefined ? isDeepStrictEqual(one, other) : key(one) === key(other);
};
