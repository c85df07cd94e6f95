import { outline } from '../../document/outline.ts';
import { readRecordHeading } from '../read/record-heading.ts';
import { type HeadingForm, headingFormOf } from './heading-form.ts';
import { aceNaming, type Naming } from './naming.ts';

/** The template of a folder of records: its name, with the folder it stands in, and its text. */
export type RecordTemplate = { file: string; text: string };

/** How a record is headed that is made of a template, where no other record shows it. */
export const templateHeading = ({ text }: RecordTemplate): HeadingForm => {
  const [first] = outline(text);
  if (first === undefined) return headingFormOf([]);
  const { content } = first.heading;
  const heading = text.slice(content.start, content.end).replace(NUMBER_SLOT, numberOf);
  const [sample] = outline(`# ${heading}`);
  return headingFormOf(sample === undefined ? [] : [readRecordHeading(`# ${heading}`, sample)]);
};

/** What stands for a number in a template: `XXX`, `NNNN`, `NUMBER`, `{number}`. */
const NUMBER_SLOT = /[[{<]*\b(?:X{2,}|N{2,}|NUMBER|adr[-_ ]?number)\b[\]}>]*|#{2,}/i;

/** A number as wide as what stands for it. */
const numberOf = (slot: string): string => '0'.repeat(/^(?:X+|N+|#+)$/i.test(slot) ? slot.length : 1);

/** How the file of a record is named that is made of a template, where no other record shows it. */
export const templateNaming = (template: RecordTemplate): Naming => {
  const { file, text } = template;
  // The template of log4brains names its files so.
  if (/\byyyymmdd-/i.test(text)) return { ...aceNaming, by: 'date', lead: '' };
  const [, lead = '', digits] = /^(?:templates\/)?(adr[-_ ]?)?(0+)[-_ ]/i.exec(file) ?? [];
  if (digits !== undefined) return { ...aceNaming, lead, width: digits.length };
  const heading = templateHeading(template);
  const width = Math.max(heading.width ?? 0, aceNaming.width);
  return /^ADR/i.test(heading.lead) ? { ...aceNaming, width } : { ...aceNaming, lead: '', width: 4 };
};
