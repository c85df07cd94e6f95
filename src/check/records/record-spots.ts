import type { KnownRecord } from '../../adr/read/known-record.ts';
import { fieldOf } from '../../adr/read/read-record.ts';

/** Where a finding stands that is about a record as a whole: at its heading, or where it begins. */
export const headingSpot = ({ heading }: KnownRecord): { start: number } => ({
  start: heading?.span.start ?? 0,
});

/** Where a finding stands that is about the number of a record. */
export const numberSpot = (record: KnownRecord): { start: number } =>
  record.heading?.number ?? headingSpot(record);

/** Where a finding stands that is about how far a record is. */
export const statusSpot = (record: KnownRecord): { start: number } =>
  fieldOf(record, 'status')?.span ?? headingSpot(record);
