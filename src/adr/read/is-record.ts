import { readRecordName } from './record-name.ts';

/** Whether a file is the record of a decision, by its name: one with a number, or with a day as log4brains names them. */
export const isRecord = (file: string): boolean =>
  readRecordName(file) !== undefined && !otherNames.test(file);

/** What stands beside records and is none, whatever number it has. */
const otherNames = /^(?:\d+[-_ .]+)?(?:readme|index|decisions)\.md$/i;
