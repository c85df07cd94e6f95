import { readRecordName } from './record-name.ts';

/** How new a record is by its name, to sort by: its number, or its day, which is later than any number; no number for other files. */
export const recordAge = (file: string): number => {
  const id = readRecordName(file)?.id;
  if (id === undefined) return Number.NaN;
  return id.kind === 'number' ? id.number : Number(id.day) * 1e3;
};
