import { posix } from 'node:path';
import { decodedTarget, targetParts } from '../../document/link-target.ts';
import { linksIn } from '../../document/links-in.ts';
import type { RecordDocument } from './read-record.ts';
import { type FieldKey, fieldLabels } from './record-labels.ts';
import { readRecordName } from './record-name.ts';

/** A link from a record to another one. */
type RecordLink = {
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
      : recordsIn(value).map((link) => ({ ...link, relation: link.relation || relationOf(key) })),
  ),
  ...record.sections
    .filter(({ key }) => key === 'status' || key === 'references')
    .flatMap(({ body }) => record.text.slice(body.start, body.end).split(/\r\n?|\n/))
    .flatMap(recordsIn),
];

/** What a field of other records says of them. */
const relationOf = (key: FieldKey): string =>
  key === 'supersedes' || key === 'supersededBy' ? (fieldLabels[key][0] ?? '') : '';

const recordsIn = (line: string): RecordLink[] => {
  let from = 0;
  return linksIn(line, { kind: 'text', start: 0, end: line.length }).flatMap((link) => {
    // Brackets alone may be no link at all.
    if (link.target === undefined) return [];
    const before = line.slice(from, link.start);
    from = link.end;
    const { way } = targetParts(line.slice(link.target.start, link.target.end));
    const file = posix.basename(decodedTarget(way));
    if (readRecordName(file) === undefined) return [];
    return [{ relation: relationIn(before), label: line.slice(link.label.start, link.label.end), file }];
  });
};

/** The words before a link, without the marks of an item and a colon. */
const relationIn = (before: string): string =>
  before
    .replace(/^[\s>*+\-,;|]+|[\s*_:：|,;]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
