import type { Splice } from '../../document/splice/splice.ts';
import { fieldOf, type RecordDocument, type RecordField } from '../read/read-record.ts';
import { statusKind } from '../read/statuses.ts';
import { valueSplice } from './value-splice.ts';

/** The splices that give a record another status, wherever it says the same; none where it has that already. */
export const statusSplices = (record: RecordDocument, status: string): Splice[] =>
  statusFields(record)
    .filter(({ value }) => value !== status)
    .map((field) => valueSplice(record, field, status));

/** Where a record says its status, more than once as it may be: it is not to contradict itself once one of them changes. */
export const statusFields = (record: RecordDocument): RecordField[] => {
  const first = fieldOf(record, 'status');
  return first === undefined
    ? []
    : record.fields.filter(({ key, value }) => key === 'status' && isSame(value, first.value));
};

/** Whether two statuses come to the same, so that a record does not contradict itself once one of them changes. */
const isSame = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() ||
  (statusKind(one) !== undefined && statusKind(one) === statusKind(other));
