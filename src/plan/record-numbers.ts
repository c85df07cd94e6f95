import { newestRecords } from '../adr/convention/convention.ts';
import { calledLead, namingOf, printNumber } from '../adr/convention/naming.ts';
import { nextNumber } from '../adr/read/numbering.ts';
import type { Records } from '../sources/read-records.ts';
import type { Change } from './plan.ts';

/** What the number of the first new record follows, where that is on another branch. */
export type Follows = {
  /** The first new number. */
  first: number;
  /** The number before it, which is taken. */
  last: number;
  /** The branch that has it: `feature/payments`, `origin/main`. */
  branch: string;
  /** How many digits numbers have here. */
  width: number;
  /** What stands before numbers here, where it is another word than ADR. */
  lead?: string;
};

/**
 * The number of the first new record: the one that somebody said, else one more than the highest that is taken anywhere.
 *
 * @param named - Numbers that are taken by records that are no files here.
 */
export const firstRecordNumber = (
  { files, taken }: Records,
  said: number | undefined,
  named: readonly number[] = [],
): { first: number; follows?: Follows } => {
  if (said !== undefined) return { first: said };
  const next = Math.max(nextNumber(files), ...named.map((number) => number + 1));
  if (taken === undefined || taken.number < next) return { first: next };
  const [first, { number: last, branch }] = [taken.number + 1, taken];
  if (branch === undefined) return { first };
  const { naming } = namingOf(newestRecords(files));
  const [{ width }, lead] = [naming, calledLead(naming)];
  return { first, follows: { first, last, branch, width, ...(lead !== 'ADR-' && { lead }) } };
};

/** That a number follows one on another branch, as a person reads it. */
export const followsLine = ({ first, last, branch, width, lead = 'ADR-' }: Follows): string =>
  `${lead}${printNumber(first, width)} follows ${lead}${printNumber(last, width)}, which is on ${branch}`;

/** What the file of another tool that counts records becomes once some are written: the last number, where that is higher. */
export const sequenceChange = ({ sequence }: Records, numbers: readonly number[]): Change[] => {
  const last = Math.max(0, ...numbers);
  if (sequence === undefined || last <= Number(sequence.text)) return [];
  const { path, text: before } = sequence;
  return [{ kind: 'update', path, before, text: before.replace(/\d+/, String(last)) }];
};
