import { posix } from 'node:path';
import type { Convention } from '../adr/convention/convention.ts';
import { fileNameOf } from '../adr/convention/naming.ts';
import { isRecordOf } from '../adr/read/is-record-of.ts';
import { type RecordId, readRecordName } from '../adr/read/record-name.ts';
import type { Records } from '../sources/read-records.ts';
import type { Decision } from '../spec/model.ts';
import { recordId } from './new-record.ts';

/** The records of a folder, with the titles of those that may be of the decisions at hand, by the names of their files. */
export type TitledRecords = Records & { titles?: Readonly<Record<string, string>> };

/** The record of a decision: one that is here, or one that is to be written. */
export type DecisionRecord = { decision: Decision; id: RecordId; path: string; isHere: boolean };

/**
 * The record of each decision: the one that is here with its title; else the next one.
 *
 * @param date `YYYY-MM-DD`.
 * @param isKnown Whether a decision takes no number, because the document has it already.
 */
export const decisionRecords = (
  decisions: readonly Decision[],
  records: TitledRecords,
  convention: Convention,
  { first, date }: { first: number; date: string | undefined },
  isKnown: (decision: Decision) => boolean = () => false,
): DecisionRecord[] => {
  let next = first;
  return decisions.map((decision) => {
    const here = records.files.find((file) => isRecordOf(file, decision.title, records.titles?.[file]));
    const id = readRecordName(here ?? '')?.id ?? recordId(convention, next, date);
    const file = here ?? fileNameOf(id, decision.title, convention.naming);
    if (here === undefined && !isKnown(decision)) next += 1;
    return { decision, id, path: posix.join(records.folder, file), isHere: here !== undefined };
  });
};
