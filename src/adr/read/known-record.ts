import { fieldOf, type RecordDocument, readRecord } from './read-record.ts';
import { type RecordName, readRecordName } from './record-name.ts';

/** A record that is here: its file, what that is named, and what it says. */
export type KnownRecord = RecordDocument & {
  /** The name of the file, without its folder. */
  file: string;
  name: RecordName;
};

/** Reads some files as records; those whose names are no records' are left out. */
export const knownRecords = (files: readonly { file: string; text: string }[]): KnownRecord[] =>
  files.flatMap(({ file, text }) => {
    const name = readRecordName(file);
    return name === undefined ? [] : [{ ...readRecord(text), file, name }];
  });

/** What some records say of their status, as they write it. */
export const statusesOf = (records: readonly KnownRecord[]): string[] =>
  records.flatMap((record) => fieldOf(record, 'status')?.value ?? []);
