import * as v from 'valibot';
import { planCreation } from '../../src/plan/plan-creation.ts';
import type { Spec } from '../../src/spec/answers-model.ts';
import { answersSchema } from '../../src/spec/answers-schema.ts';

/** A new specification with some answers, as an answers file gives them. */
export const specOf = (answers: object): string => {
  const { plan } = planCreation(v.parse(answersSchema, answers) as Spec, {
    today: '2026-11-22',
    author: 'Ann Lee',
    specs: [],
    records: { folder: 'docs/adr', files: [] },
  });
  return plan.changes.at(-1)?.text ?? '';
};

/** What stands below a heading of a text, up to the next one. */
export const below = (text: string, heading: string): string =>
  text.split(/^(?=#+ )/m).find((section) => section.split('\n')[0]?.endsWith(` ${heading}`)) ?? '';
