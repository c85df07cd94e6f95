import { type KnownRecord, knownRecords, statusesOf } from '../read/known-record.ts';
import { fieldOf, type RecordDocument, readRecord } from '../read/read-record.ts';
import { recordAge } from '../read/record-age.ts';
import { learnTemplate } from '../template/learn-template.ts';
import { bulletIn } from './bullet-in.ts';
import { type DateForm, dateFormOf } from './date-form.ts';
import { type HeadingForm, headingFormOf } from './heading-form.ts';
import { majority } from './majority.ts';
import { type Naming, namingOf } from './naming.ts';
import { type PageOrder, pageOrderOf } from './page-order.ts';
import { spelledStatus } from './spelled-status.ts';
import { type RecordTemplate, templateHeading, templateNaming } from './template-forms.ts';

/** How the records of a folder are written. */
export type Convention = {
  naming: Naming;
  heading: HeadingForm;
  /** The Markdown that a new record is made of; undefined for our own template, that of the ACE framework. */
  template: string | undefined;
  /** The word for a decision that nobody has accepted yet. */
  proposed: string;
  date: DateForm;
  /** The bullet of lists. */
  bullet: '-' | '+' | '*';
  /** What site generators sort pages by. */
  order: PageOrder | undefined;
  /** In which respects as many records are of one form as of another, so that the form of the ACE framework is taken. */
  ties: readonly ('name' | 'form')[];
};

/** What the records of a folder look like. */
export type RecordTexts = {
  /** The newest of them, as many as `newestRecords` names. */
  texts: readonly { file: string; text: string }[];
  /** The folder's own template. */
  template: RecordTemplate | undefined;
};

/** How many of the newest records are looked at: older ones tell little of how the next one is written. */
const NEWEST = 20;

/** How a new record is written in a folder: as most of its newest records are, later ones weighing more. Any folder has one. */
export const conventionOf = ({
  files,
  texts = [],
  template,
}: { files: readonly string[] } & Partial<RecordTexts>): Convention => {
  const names = newestRecords(files);
  const { naming, tied } =
    names.length === 0 && template !== undefined
      ? { naming: templateNaming(template), tied: false }
      : namingOf(names);
  const records = knownRecords(texts).toSorted((one, other) => recordAge(one.file) - recordAge(other.file));
  const most = majority(records, formOf);
  const alike = records.filter((record) => formOf(record) === (most && formOf(most.value)));
  // A record or a template without a section says how a new one is headed and named, not what belongs into it.
  const teaches = most?.tied === false && alike.some(hasSections);
  const learned = teaches ? learnTemplate(alike) : undefined;
  const headings = (most?.tied ? [] : alike).flatMap(({ heading }) => heading ?? []);
  return {
    naming,
    heading:
      headings.length === 0 && template !== undefined ? templateHeading(template) : headingFormOf(headings),
    template: template !== undefined && hasSections(readRecord(template.text)) ? template.text : learned,
    proposed: spelledStatus('proposed', statusesOf(records), offeredStatus(template)),
    date: dateFormOf(alike.flatMap((record) => fieldOf(record, 'date')?.value ?? [])),
    bullet:
      majority(
        alike.flatMap(({ blocks }) => bulletIn(blocks) ?? []),
        (bullet) => bullet,
      )?.value ?? '-',
    order: pageOrderOf(records),
    ties: [...(tied ? (['name'] as const) : []), ...(most?.tied ? (['form'] as const) : [])],
  };
};

/** The names of the newest records of a folder, the oldest of them first. */
export const newestRecords = (files: readonly string[]): string[] =>
  files
    .map((file) => ({ file, age: recordAge(file) }))
    .filter(({ age }) => Number.isFinite(age))
    .toSorted((one, other) => one.age - other.age)
    .slice(-NEWEST)
    .map(({ file }) => file);

const hasSections = ({ sections }: RecordDocument): boolean => sections.length > 0;

/** Where the status of a record stands: what its form is known by. */
const formOf = (record: KnownRecord): string => fieldOf(record, 'status')?.form ?? 'none';

/** What a template says where the status stands: often all words to choose from. */
const offeredStatus = (template: RecordTemplate | undefined): string | undefined =>
  template === undefined ? undefined : fieldOf(readRecord(template.text), 'status')?.value;
