import type { PlannedRecord } from '../plan/plan-record.ts';
import { recordRemarks } from '../plan/record-remarks.ts';
import type { Records } from '../sources/read-records.ts';
import type { Decision } from '../spec/model.ts';

/** What a person is to know of a new record. */
export const remarksOn = (record: PlannedRecord, records: Records): string[] =>
  recordRemarks([record], record.follows, record.convention, records);

/** What a program is told of a new record. */
export const recordJson = (
  { id, change: { path }, follows }: PlannedRecord,
  { title }: Decision,
): object => ({
  ...(id.kind === 'number' ? { number: id.number } : { day: id.day }),
  title,
  path,
  ...(follows && { follows }),
});
