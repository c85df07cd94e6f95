import type { ListedRecord } from '../../adr/read/listed-record.ts';
import { linkedSide, type Side, successorNumber } from './supersession.ts';

/** The records of a folder as rules see them. */
export type RecordFolder = {
  byFile: ReadonlyMap<string, ListedRecord>;
  /** Those that have a number, by it. */
  byNumber: ReadonlyMap<number, readonly ListedRecord[]>;
  /** What other records say of each, by its file. */
  told: ReadonlyMap<string, readonly Told[]>;
  /** How many records have a status that begins with some word, in small letters; under '' those that have none. */
  statusWords: ReadonlyMap<string, number>;
};

/** That a record says of another one that it supersedes it, or is superseded by it. */
type Told = { by: ListedRecord; side: Side };

/** Makes the records of a folder quick to look up. */
export const recordFolder = (records: readonly ListedRecord[]): RecordFolder => {
  const byNumber = new Map<number, ListedRecord[]>();
  const statusWords = new Map<string, number>();
  for (const record of records) {
    if (record.number !== undefined) put(byNumber, record.number, record);
    const word = statusWord(record.status);
    statusWords.set(word, (statusWords.get(word) ?? 0) + 1);
  }
  const told = toldIn(records, byNumber);
  return { byFile: new Map(records.map((record) => [record.file, record])), byNumber, told, statusWords };
};

/** The word that a status begins with, in small letters. */
export const statusWord = (status = ''): string => /\p{L}+/u.exec(status)?.[0].toLowerCase() ?? '';

/** What each record of a folder is told to be by others: a number means the record that alone has it. */
const toldIn = (
  records: readonly ListedRecord[],
  byNumber: ReadonlyMap<number, readonly ListedRecord[]>,
): Map<string, Told[]> => {
  const told = new Map<string, Told[]>();
  for (const by of records) {
    const [only, ...more] = byNumber.get(successorNumber(by) ?? -1) ?? [];
    const numbered = only === undefined || more.length > 0 ? [] : [only.file];
    const successors = new Set([...linkedSide(by, 'supersededBy'), ...numbered]);
    for (const file of successors) if (file !== by.file) put(told, file, { by, side: 'supersededBy' });
    for (const file of new Set(linkedSide(by, 'supersedes')))
      if (file !== by.file) put(told, file, { by, side: 'supersedes' });
  }
  return told;
};

const put = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
};
