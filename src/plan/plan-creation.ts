import { posix } from 'node:path';
import { nextNumber, printNumber, recordFileName } from '../adr/numbering.ts';
import type { PartState } from '../render/part-states.ts';
import { renderRecord } from '../render/render-record.ts';
import { renderSpec } from '../render/render-spec.ts';
import { specView } from '../render/spec-view.ts';
import type { SpecFile } from '../sources/spec-files.ts';
import type { Answers, Spec } from '../spec/answers-schema.ts';
import type { Change, Plan } from './plan.ts';
import { specPath } from './spec-path.ts';

/** What a new specification depends on beside the answers: the repository, the day, and where the person wants it. */
export type Surroundings = {
  /** `YYYY-MM-DD` */
  today: string;
  author: string | undefined;
  specs: readonly SpecFile[];
  /** The folder of the records and the names of the files in it. */
  records: { folder: string; files: readonly string[] };
  /** Where the specification is to go, when somebody said so. */
  specFile?: string | undefined;
  specFolder?: string | undefined;
  /** The number of the first record, when somebody said so. */
  firstNumber?: number | undefined;
};

/** A new specification: what it says, where it goes, the state of its parts, and the changes that write it and its records. */
export type Creation = { spec: Spec; path: string; states: Readonly<Record<string, PartState>>; plan: Plan };

/** Plans a specification and one record for each of its decisions: the records first, the specification last. */
export const planCreation = (
  answers: Answers & { feature: string },
  surroundings: Surroundings,
): Creation => {
  const spec: Spec = {
    ...answers,
    status: answers.status ?? 'Draft',
    author: answers.author ?? surroundings.author,
    date: answers.date ?? surroundings.today,
  };
  const path = surroundings.specFile ?? specPath(spec.feature, surroundings.specs, surroundings.specFolder);
  const records = plannedRecords(spec, path, surroundings);
  const view = specView(spec, { path, records: records.map(({ link }) => link) });
  const document: Change = { kind: 'create', path, text: renderSpec(view) };
  return {
    spec,
    path,
    states: view.states,
    plan: { changes: [...records.map(({ change }) => change), document] },
  };
};

const plannedRecords = (spec: Spec, path: string, { records, firstNumber }: Surroundings) => {
  const first = firstNumber ?? nextNumber(records.files);
  return spec.decisions.map((decision, index) => {
    const number = first + index;
    const recordPath = posix.join(records.folder, recordFileName(number, decision.title));
    const text = renderRecord(decision, {
      number: printNumber(number),
      path: recordPath,
      author: spec.author,
      date: spec.date,
      spec: { title: spec.feature, path },
    });
    const change: Change = { kind: 'create', path: recordPath, text };
    return { change, link: { title: `ADR-${printNumber(number)}: ${decision.title}`, path: recordPath } };
  });
};

/** How many parts of a specification are filled or do not apply, of how many. */
export const countFilled = (states: Creation['states']): { filled: number; parts: number } => {
  const all = Object.values(states);
  return { filled: all.filter(({ kind }) => kind !== 'open').length, parts: all.length };
};
