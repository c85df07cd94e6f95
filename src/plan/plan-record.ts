import { type Convention, conventionOf } from '../adr/convention/convention.ts';
import type { RecordId } from '../adr/read/record-name.ts';
import type { Records } from '../sources/read-records.ts';
import type { Decision } from '../spec/model.ts';
import { type NewRecord, newRecord, recordId } from './new-record.ts';
import type { Change } from './plan.ts';
import { type Follows, firstRecordNumber, sequenceChange } from './record-numbers.ts';

/** What a new record beside no specification depends on. */
type RecordWish = {
  records: Records;
  /** `YYYY-MM-DD`. */
  date: string;
  author: string | undefined;
  /** Its number, when somebody said so. */
  number?: number | undefined;
  /** Whether it is known by a number or a day, when somebody said so. */
  by?: 'number' | 'date' | undefined;
};

/** A new record, and what its folder is like. */
export type PlannedRecord = NewRecord & {
  id: RecordId;
  convention: Convention;
  /** What keeps the file up in which another tool counts records. */
  counting: readonly Change[];
  /** What its number follows, where that is on another branch. */
  follows?: Follows;
};

/** Plans the record of a decision, as the records of its folder are. */
export const planRecord = (decision: Decision, wish: RecordWish): PlannedRecord => {
  const { records, date, author, by, number: said } = wish;
  const usual = conventionOf(records);
  const convention = { ...usual, naming: namedBy(by ?? (said === undefined ? undefined : 'number'), usual) };
  const { first, follows } = firstRecordNumber(records, said);
  const id = recordId(convention, first, date);
  const target = { id, folder: records.folder, author, date, spec: undefined };
  const record = newRecord(decision, target, convention);
  const { number } = record.change;
  return {
    ...record,
    id,
    convention,
    counting: sequenceChange(records, number === undefined ? [] : [number]),
    ...(number !== undefined && follows && { follows }),
  };
};

/** How files are named when somebody says by what; a number among days has no width to follow, and gets the usual one of four. */
const namedBy = (by: RecordWish['by'], { naming }: Convention): Convention['naming'] => {
  if (by === undefined || by === naming.by) return naming;
  return by === 'number' ? { ...naming, by, width: 4 } : { ...naming, by };
};
