import type { RecordHeading } from '../read/record-heading.ts';
import { majority } from './majority.ts';
import { printNumber, widthOf } from './naming.ts';

/** How the headings of records begin. */
export type HeadingForm = {
  lead: string;
  /** How many digits the number has at least; undefined where headings have no number. */
  width: number | undefined;
  gap: string;
};

/** The form that most headings have, later ones weighing more; that of the ACE framework, `ADR-001: `, where there is none. */
export const headingFormOf = (headings: readonly RecordHeading[]): HeadingForm => {
  const most = majority(headings, formKey)?.value;
  if (most === undefined) return aceHeading;
  const alike = headings.filter((heading) => formKey(heading) === formKey(most));
  const numbers = alike.flatMap(({ digits }) => digits ?? []);
  return { lead: most.lead, width: numbers.length === 0 ? undefined : widthOf(numbers), gap: most.gap };
};

const aceHeading: HeadingForm = { lead: 'ADR-', width: 3, gap: ': ' };

const formKey = ({ lead, digits, gap }: RecordHeading): string =>
  JSON.stringify([lead, digits !== undefined, gap]);

/**
 * What stands before the title in the heading of a record.
 *
 * @param number Undefined for a record that is known by its day: then no number is written.
 */
export const headingLead = ({ lead, width, gap }: HeadingForm, number: number | undefined): string => {
  if (width === undefined) return lead;
  return number === undefined ? '' : `${lead}${printNumber(number, width)}${gap}`;
};
