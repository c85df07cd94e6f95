import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/spec/answers-model.ts';
import { answersSchema, noAnswers } from '../../src/spec/answers-schema.ts';
import { mergedAnswers } from '../../src/spec/merged-answers.ts';
import { randomSpec } from '../support/random-answers.ts';

const answers = (some: Partial<Answers>): Answers => ({ ...noAnswers(), ...some });

test('a later text takes the place of an earlier one, and none takes it away', () => {
  const merged = mergedAnswers(
    answers({ feature: 'Order checkout', author: 'Ann', summary: 'One' }),
    answers({ author: 'Bo', summary: 'Two' }),
  );
  expect(merged).toMatchObject({ feature: 'Order checkout', author: 'Bo', summary: 'Two' });
});

test('items are added behind those that are there, each once', () => {
  const merged = mergedAnswers(
    answers({ components: [{ name: 'Web', purpose: 'shows pages' }], openQuestions: ['Who pays?'] }),
    answers({ components: [{ name: 'web' }, { name: 'Api' }], openQuestions: ['Who pays?', 'When?'] }),
  );
  expect(merged.components).toEqual([{ name: 'Web', purpose: 'shows pages' }, { name: 'Api' }]);
  expect(merged.openQuestions).toEqual(['Who pays?', 'When?']);
});

test('a part that is answered after all does apply', () => {
  const merged = mergedAnswers(
    answers({ notApplicable: { logging: 'nothing runs', alerts: 'nobody is on call' } }),
    answers({ logging: ['Every error'] }),
  );
  expect(merged.notApplicable).toEqual({ alerts: 'nobody is on call' });
});

test('any answers are merged to answers, and with themselves to the same', () => {
  fc.assert(
    fc.property(randomSpec, randomSpec, (one, other) => {
      const { notApplicable: _, ...later } = other;
      const merged = mergedAnswers(one, { ...later, notApplicable: {} });
      expect(v.safeParse(answersSchema, merged).issues).toBeUndefined();
      expect(mergedAnswers(one, one)).toEqual(one);
    }),
  );
});
