import { posix } from 'node:path';
import type { Convention } from '../adr/convention/convention.ts';
import { calledLead, fileNameOf, printNumber } from '../adr/convention/naming.ts';
import type { RecordId } from '../adr/read/record-name.ts';
import { renderRecord } from '../render/render-record.ts';
import type { Decision } from '../spec/model.ts';
import type { Change } from './plan.ts';

/** Where a new record goes, and what it says beside the decision. Paths are relative to the repository. */
type RecordTarget = {
  id: RecordId;
  folder: string;
  author: string | undefined;
  /** `YYYY-MM-DD`. */
  date: string | undefined;
  spec: { title: string; path: string } | undefined;
};

/** A record that is to be written. */
export type NewRecord = {
  /** What a link to it says: `ADR-004: Use Redis`. */
  label: string;
  /** What writes it. */
  change: Extract<Change, { kind: 'create' }>;
  /** The alternatives of the decision that records of its folder have no place for. */
  untold: readonly string[];
};

/** The file of a decision, named and written as the records of its folder are. */
export const newRecord = (decision: Decision, target: RecordTarget, convention: Convention): NewRecord => {
  const { id, folder } = target;
  const path = posix.join(folder, fileNameOf(id, decision.title, convention.naming));
  const text = renderRecord(decision, { ...target, path }, convention);
  const number = id.kind === 'number' ? { number: id.number } : {};
  return {
    label: recordLabel(id, decision.title, convention),
    change: { kind: 'create', path, text, ...number },
    untold: (decision.alternatives ?? []).filter(
      (each) => !text.includes(each) && !wordsOf(text).includes(wordsOf(each)),
    ),
  };
};

/** The letters and digits of a text: whatever else is in it may be escaped, or broken into lines. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** What the next record is known by: the next number, or the day where the others are known by theirs. */
export const recordId = ({ naming }: Convention, number: number, date: string | undefined): RecordId =>
  naming.by === 'date' && date !== undefined
    ? { kind: 'date', day: date.replaceAll('-', '') }
    : { kind: 'number', number };

/** What a link to a record says, with as many digits as the names of files have. */
export const recordLabel = (id: RecordId, title: string, { naming }: Convention): string =>
  id.kind === 'number' ? `${calledLead(naming)}${printNumber(id.number, naming.width)}: ${title}` : title;
