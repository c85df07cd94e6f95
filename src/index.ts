/**
 * The programmatic API: read answers, plan a specification and its records or an addition to one that is here, print the plan. Nothing here touches the disk.
 *
 * @example
 * import { diffPlan, planCreation, readAnswers } from 'create-tech-spec';
 *
 * const text = 'feature: Order checkout\ndecisions:\n  - Use PostgreSQL over MongoDB';
 * const { answers, problems } = readAnswers([{ kind: 'yaml', name: 'answers.yaml', text }]);
 * for (const { source, line, path = '', message } of problems) console.error(`${source}:${line}`, path, message);
 * const { feature } = answers;
 * if (problems.length > 0 || feature === undefined) throw new Error('answers.yaml is not complete');
 *
 * const { plan } = planCreation(
 *   { ...answers, feature },
 *   { today: '2026-11-22', author: 'Ann Lee', specs: [], records: { folder: 'docs/adr', files: [] } },
 * );
 * for (const { path, text } of plan.changes) console.log(path, text.length);
 * console.log(diffPlan(plan));
 */
import { type Part, parts as templateParts } from './spec/parts.ts';

export type { DerivedName } from './document/derived/derived-name.ts';
export type { TitleKey } from './document/read/spec-document.ts';
export type { Choice } from './document/splice/placed.ts';
export type { Splice } from './document/splice/splice.ts';
export type { Problem } from './errors.ts';
export type { Addition, Step, Unplaced } from './plan/addition.ts';
export { diffPlan } from './plan/diff-plan.ts';
export type { Change, Plan } from './plan/plan.ts';
export { type AdditionRequest, planAddition } from './plan/plan-addition.ts';
export { type Creation, planCreation, type Surroundings } from './plan/plan-creation.ts';
export type { Follows } from './plan/record-numbers.ts';
export type { PartState } from './render/part-states.ts';
export type { SequenceFile, TakenNumber } from './sources/read-records.ts';
export type { SpecFile } from './sources/spec-files.ts';
export { type AnswersSource, type FlagValues, readAnswers } from './spec/answers/read-answers.ts';
export { answersJsonSchema } from './spec/answers-json-schema.ts';
export type { Answers, Spec, SpecStatus } from './spec/answers-model.ts';
export type { LineKind } from './spec/grammar/grammar.ts';
export type * from './spec/model.ts';
export type { PartId, SectionId } from './spec/part-id.ts';
export type { Part } from './spec/parts.ts';

/**
 * Every part of the template, in its order: the smallest pieces that are filled, left as placeholders, or marked not
 * applicable.
 *
 * @example
 * const { states } = planCreation(spec, surroundings);
 * const open = parts.filter(({ id }) => states[id].kind === 'open');
 * for (const { section, label, flag } of open) console.log(section, label, flag);
 */
export const parts: readonly Part[] = templateParts;
