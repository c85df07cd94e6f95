import { RECORD_WORDS } from '../../spec/record-words.ts';

/** What a record is known by: its number, or the day in its name. */
export type RecordId = { kind: 'number'; number: number } | { kind: 'date'; day: string };

/** The name of the file of a record, in the pieces that names differ by. */
export type RecordName = {
  id: RecordId;
  /** What stands before the number or the day: `ADR-`, `adr_`, nothing. */
  lead: string;
  /** The number or the day as it is written: `012`, `20201028`, `2020-10-28`. */
  digits: string;
  /** What stands between it and the words: `-`, `_`, `c-` where a letter makes it one of several; empty without words. */
  gap: string;
  /** The words of the title: `use-postgresql`; empty where there are none. */
  words: string;
};

/**
 * The name of a file as that of a record: `ADR-012-title.md`, `0012-title.md`, `12_Title.md`, `20201028-title.md`. Nothing for
 * any other file: a template, a list of records, an image, a draft without a number.
 *
 * Nine digits at most make a number; eight that are a day of this or the last century are one, as log4brains names records.
 */
export const readRecordName = (file: string): RecordName | undefined => {
  const [, lead = '', digits, gap = '', words = ''] = NAME.exec(file) ?? [];
  if (digits === undefined) return undefined;
  const id = recordIdOf(digits);
  if (isTemplateName(words, id)) return undefined;
  return { id, lead, digits, gap, words };
};

/** What digits before a title stand for: a number, or a day. */
export const recordIdOf = (digits: string): RecordId =>
  DAY.test(digits)
    ? { kind: 'date', day: digits.replaceAll('-', '') }
    : { kind: 'number', number: Number(digits) };

/** Whether the words behind a number are those of a template: alone, or anywhere behind a zero. */
export const isTemplateName = (words: string, id: RecordId): boolean =>
  /^(?:adr[-_ .]*)?template$/i.test(words) ||
  (id.kind === 'number' && id.number === 0 && /template/i.test(words));

/** A lead of a few known words; a number or a day; perhaps a letter, as in `ADR-047c-…`; and words. */
const NAME = new RegExp(
  [
    `^((?:${RECORD_WORDS}|decision(?:-record)?|architecture-decision(?:-record)?)[-_ .#]*)?`,
    String.raw`((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)|\d{1,9}(?!\d))`,
    String.raw`(?:([a-z]?[-_ .]+)(.*))?\.md$`,
  ].join(''),
  'i',
);

const DAY = /^(?:19|20)\d\d(-?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$/;
