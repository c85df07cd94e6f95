/**
 * The programmatic API: read answers, plan a specification and its records, print the plan. Nothing here touches the disk.
 *
 * @example
 * import { planCreation, readAnswers } from 'create-tech-spec';
 *
 * const text = 'feature: Order checkout\ndecisions:\n  - Use PostgreSQL over MongoDB';
 * const { answers, problems } = readAnswers([{ kind: 'yaml', name: 'answers.yaml', text }]);
 * const { plan } = planCreation(
 *   { ...answers, feature: answers.feature ?? 'Unnamed' },
 *   { today: '2026-11-22', author: 'Ann Lee', specs: [], records: { folder: 'docs/adr', files: [] } },
 * );
 * for (const { path, text } of plan.changes) console.log(path, text.length);
 */
export type { Problem } from './errors.ts';
export { diffPlan } from './plan/diff-plan.ts';
export type { Change, Plan } from './plan/plan.ts';
export { type Creation, planCreation, type Surroundings } from './plan/plan-creation.ts';
export type { PartState } from './render/part-states.ts';
export type { SpecFile } from './sources/spec-files.ts';
export { type AnswersSource, readAnswers } from './spec/answers/read-answers.ts';
export { type Answers, answersJsonSchema, type Spec } from './spec/answers-schema.ts';
export { type Part, parts } from './spec/parts.ts';
