import * as v from 'valibot';
import { answersObject } from './answers-object.ts';
import { isAnswered } from './part-answers.ts';
import { parts } from './parts.ts';

export { noAnswers } from './no-answers.ts';

/** Everything that can be answered, each key optional; lists take objects or lines of the grammar. */
export const answersSchema = v.pipe(
  answersObject,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const answers = dataset.value;
    const { notApplicable } = answers;
    for (const { id } of parts)
      if (notApplicable[id] !== undefined && isAnswered(answers, id))
        addIssue({
          message: 'is why it does not apply, but it is answered as well',
          path: [
            { type: 'object', origin: 'value', input: answers, key: 'notApplicable', value: notApplicable },
            { type: 'object', origin: 'value', input: notApplicable, key: id, value: notApplicable[id] },
          ],
        });
  }),
);
