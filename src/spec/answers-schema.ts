import { z } from 'zod';
import { answersObject } from './answers-object.ts';
import { isAnswered } from './part-answers.ts';
import { parts } from './parts.ts';

export type { Answers, Spec } from './answers-object.ts';
export { noAnswers } from './no-answers.ts';

/** Everything that can be answered, each key optional; lists take objects or lines of the grammar. */
export const answersSchema = answersObject.superRefine((answers, context) => {
  for (const { id } of parts.filter(
    (part) => answers.notApplicable[part.id] !== undefined && isAnswered(answers, part.id),
  ))
    context.addIssue({
      code: 'custom',
      path: ['notApplicable', id],
      message: 'is why it does not apply, but it is answered as well',
      input: id,
    });
});

/** The JSON Schema of an answers file (draft 2020-12). */
export const answersJsonSchema = (): object => ({
  ...z.toJSONSchema(answersObject.required({ feature: true }), { io: 'input', unrepresentable: 'any' }),
  title: 'Answers of create-tech-spec',
});
