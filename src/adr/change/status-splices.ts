import type { Splice } from '../../document/splice/splice.ts';
import { fieldOf, type RecordDocument } from '../read/read-record.ts';
import { valueSplice } from './value-splice.ts';

/** The splice that gives a record another status; nothing where it has none, or has it already. */
export const statusSplices = (record: RecordDocument, status: string): Splice[] => {
  const field = fieldOf(record, 'status');
  return field === undefined || field.value === status ? [] : [valueSplice(record, field, status)];
};
