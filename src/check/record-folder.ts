import type { ListedRecord } from '../adr/read/listed-record.ts';

/** The records of a folder as rules see them. */
export type RecordFolder = {
  byFile: ReadonlyMap<string, ListedRecord>;
  /** Those that have a number, by it. */
  byNumber: ReadonlyMap<number, readonly ListedRecord[]>;
};

/** Makes the records of a folder quick to look up. */
export const recordFolder = (records: readonly ListedRecord[]): RecordFolder => {
  const byNumber = new Map<number, ListedRecord[]>();
  for (const record of records) {
    if (record.number === undefined) continue;
    const same = byNumber.get(record.number);
    if (same === undefined) byNumber.set(record.number, [record]);
    else same.push(record);
  }
  return { byFile: new Map(records.map((record) => [record.file, record])), byNumber };
};
