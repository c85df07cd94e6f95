import { type Convention, conventionOf } from '../adr/convention/convention.ts';
import type { PartState } from '../render/part-states.ts';
import { renderSpec } from '../render/render-spec.ts';
import { specView } from '../render/spec-view.ts';
import type { SpecFile } from '../sources/spec-files.ts';
import type { DiagramForm, Spec } from '../spec/answers-model.ts';
import type { PartId } from '../spec/part-id.ts';
import { type DecisionRecord, decisionRecords, type TitledRecords } from './decision-records.ts';
import { type NewRecord, newRecord, recordLabel } from './new-record.ts';
import type { Change, Plan } from './plan.ts';
import { type Follows, firstRecordNumber, sequenceChange } from './record-numbers.ts';
import { recordRemarks } from './record-remarks.ts';
import { specPath } from './spec-path.ts';

/**
 * What a new specification depends on beside the answers: the repository, the day, and where the person wants it. Paths are
 * relative to the repository, with forward slashes.
 */
export type Surroundings = {
  /** The date to write when the answers have none, `YYYY-MM-DD`. */
  today: string;
  /** The author to write when the answers have none; undefined keeps the placeholder. */
  author: string | undefined;
  /** The specifications that are here already: their folder and the form of their names win. */
  specs: readonly SpecFile[];
  /** The records that are here: those of a new specification are named, numbered and written like them, and one with the title of a decision is its record. */
  records: TitledRecords;
  /** How diagrams are drawn when the answers do not say it; `ascii` when absent. */
  usualForm?: DiagramForm | undefined;
  /** The file of the specification, when somebody said so; by convention when absent. */
  specFile?: string | undefined;
  /** The folder of the specification, when somebody said so; `specFile` wins over it. */
  specFolder?: string | undefined;
  /** The number of the first record, when somebody said so. */
  firstNumber?: number | undefined;
};

/** A new specification and the changes that write it. */
export type Creation = {
  /** What it says: the answers with their status, author and date. */
  spec: Spec;
  /** Where it goes, relative to the repository. */
  path: string;
  /** What each part of it shows. */
  states: Readonly<Record<PartId, PartState>>;
  /** What writes its records and, last, the specification itself. */
  plan: Plan;
  /** What its first record follows, where that is on another branch. */
  follows?: Follows;
  /** What a person is to know of its records. */
  remarks: readonly string[];
};

/**
 * Plans a specification and one record for each of its decisions that has none: the records first, the specification last.
 *
 * Pure: it reads no file, no clock and no environment, and the same arguments give the same texts. Nothing is written until
 * somebody carries the plan out; whether the files are free is for them to see.
 *
 * @example
 * const { path, plan } = planCreation(
 *   { ...answers, feature: 'Order checkout' },
 *   { today: '2026-11-22', author: 'Ann Lee', specs: [], records: { folder: 'docs/adr', files: [] } },
 * );
 * path; // 'docs/specs/TECH_SPEC-order-checkout.md'
 * plan.changes.at(-1)?.text; // '# Technical Specification: Order checkout\n…'
 */
export const planCreation = (answers: Spec, surroundings: Surroundings): Creation => {
  const spec: Spec = {
    ...answers,
    status: answers.status ?? 'Draft',
    author: answers.author ?? surroundings.author,
    date: answers.date ?? surroundings.today,
    diagrams: answers.diagrams ?? surroundings.usualForm,
  };
  const path = surroundings.specFile ?? specPath(spec.feature, surroundings.specs, surroundings.specFolder);
  const { first, follows } = firstRecordNumber(surroundings.records, surroundings.firstNumber);
  const convention = conventionOf(surroundings.records);
  const all = decisionRecords(spec.decisions, surroundings.records, convention, { first, date: spec.date });
  const links = all.map((record) => ({
    title: recordLabel(record.id, record.decision.title, convention),
    path: record.path,
  }));
  const records = all
    .filter(({ isHere }) => !isHere)
    .map((record) => plannedRecord(record, spec, path, { convention, folder: surroundings.records.folder }));
  const view = specView(spec, { path, records: links });
  const document: Change = { kind: 'create', path, text: renderSpec(view) };
  const counted = sequenceChange(
    surroundings.records,
    records.flatMap(({ change }) => change.number ?? []),
  );
  return {
    spec,
    path,
    states: view.states,
    plan: { changes: [...records.map(({ change }) => change), ...counted, document] },
    ...(records.length > 0 && follows && { follows }),
    remarks: [
      ...all.flatMap(({ isHere, decision: { title }, path: at }) =>
        isHere ? [`“${title}” has a record already: ${at}`] : [],
      ),
      ...(records.length === 0 ? [] : recordRemarks(records, follows, convention, surroundings.records)),
    ],
  };
};

const plannedRecord = (
  { id, decision }: DecisionRecord,
  spec: Spec,
  path: string,
  { convention, folder }: { convention: Convention; folder: string },
): NewRecord => {
  const { author, date } = spec;
  const target = { id, folder, author, date, spec: { title: spec.feature, path } };
  return newRecord(decision, target, convention);
};
