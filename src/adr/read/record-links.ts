import { posix } from 'node:path';
import type { RecordDocument } from './read-record.ts';
import { type FieldKey, fieldLabels } from './record-labels.ts';
import { readRecordName } from './record-name.ts';

/** A link from a record to another one. */
export type RecordLink = {
  /** What the line says before the link, in small letters: `superseded by`; empty where it says nothing. */
  relation: string;
  label: string;
  /** The name of the file that it leads to. */
  file: string;
};

/** The records that a record links to in its fields, its status and its references. */
export const recordLinks = (record: RecordDocument): RecordLink[] => [
  ...record.fields.flatMap(({ key, form, value }) =>
    form === 'section'
      ? []
      : linksIn(value).map((link) => ({ ...link, relation: link.relation || relationOf(key) })),
  ),
  ...record.sections
    .filter(({ key }) => key === 'status' || key === 'references')
    .flatMap(({ body }) => record.text.slice(body.start, body.end).split(/\r\n?|\n/))
    .flatMap(linksIn),
];

/** What a field of other records says of them. */
const relationOf = (key: FieldKey): string =>
  key === 'supersedes' || key === 'supersededBy' ? (fieldLabels[key][0] ?? '') : '';

const linksIn = (line: string): RecordLink[] => {
  let from = 0;
  return [...line.matchAll(LINK)].flatMap(({ 0: link, 1: label = '', 2: target = '', index }) => {
    const before = line.slice(from, index);
    from = index + link.length;
    const file = fileOf(target);
    return readRecordName(file) === undefined ? [] : [{ relation: relationIn(before), label, file }];
  });
};

const LINK = /\[((?:[^[\]\\]|\\.)*)\]\(<?([^()\s<>]+)>?(?:\s+"[^"]*")?\)/g;

/** The name of the file that a link leads to, as it stands on the disk. */
const fileOf = (target: string): string => {
  const name = posix.basename(target.replace(/[?#].*$/, ''));
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The words before a link, without the marks of an item and a colon. */
const relationIn = (before: string): string =>
  before
    .replace(/^[\s>*+\-,;|]+|[\s*_:：|,;]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
