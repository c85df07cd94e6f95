import { recordNumber } from './numbering.ts';

/** Whether a file is the record of a decision, by its name: one with a number, or with a day as log4brains names them. */
export const isRecord = (file: string): boolean =>
  !otherNames.test(file) && (recordNumber(file) !== undefined || /^\d{8}-.+\.md$/i.test(file));

/** What stands beside records and is none. */
const otherNames = /^(?:\d+[-_ .]+)?(?:readme|index|decisions)\.md$|template/i;
