import type { ListedRecord } from '../../adr/read/listed-record.ts';
import { fieldLabels } from '../../adr/read/record-labels.ts';
import { readRecordName } from '../../adr/read/record-name.ts';
import { wordOf } from '../../adr/read/statuses.ts';

/** What a record says of another one. */
export type Side = 'supersedes' | 'supersededBy';

/** What the words before a link to a record say: nothing where they tell of other records, or of parts of one. */
const sideOf = (relation: string): Side | undefined => {
  const words = relation.toLowerCase();
  for (const side of ['supersededBy', 'supersedes'] as const) {
    const label = fieldLabels[side].find((each) => words.endsWith(each));
    if (label === undefined) continue;
    const before = words.slice(0, words.length - label.length);
    return OTHERWISE.test(before) ? undefined : side;
  }
  return undefined;
};

const OTHERWISE = /[([]|adr|\p{L}\d|partial|partly|in part|teilweise|partiel|parcial|parzial|\p{L}$/iu;

/** The files that a record links to as what it supersedes, or is superseded by. */
export const linkedSide = ({ links }: ListedRecord, side: Side): string[] =>
  links.filter(({ relation }) => sideOf(relation) === side).map(({ file }) => file);

/** The number of the record that a status names as the one that supersedes it, without a link. */
export const successorNumber = ({ status = '', state }: ListedRecord): number | undefined => {
  if (state !== 'superseded') return undefined;
  const [, named, padded] = NUMBER.exec(behindWord(status)) ?? [];
  const digits = named ?? padded;
  return digits === undefined ? undefined : Number(digits);
};

/** What a status says behind its word: `by ADR-004`. */
export const behindWord = (status: string): string => {
  const word = wordOf(status);
  return word === undefined ? '' : status.slice(status.indexOf(word) + word.length);
};

const NUMBER = /(?:ADRs?|ADL?|DR|#)[-\s#_]{0,3}0*(\d{1,9})(?!\d)|(?<![\d-])0+(\d{1,8})(?!\d|-\d\d\b)/i;

/** What people call the records that supersede one; empty where it names none. */
export const successorNames = (record: ListedRecord): string[] => {
  const linked = linkedSide(record, 'supersededBy').map(recordTag);
  if (linked.length > 0) return [...new Set(linked)];
  const said = behindWord(record.status ?? '')
    .replace(BY, '')
    .replace(/[\s.;,]+$/, '');
  return record.state === 'superseded' && /\d/.test(said) && said.length <= 80 ? [said] : [];
};

const BY = /^[\s:,–—-]*(?:(?:by|durch|par|por|da)(?!\p{L}))?\s*/iu;

/** A record as its file calls it: `ADR-004`. */
export const recordTag = (file: string): string => {
  const name = readRecordName(file);
  return name === undefined ? file : name.lead + name.digits;
};
