import type { ListedRecord } from '../../adr/read/listed-record.ts';
import { statusSpot } from '../records/record-spots.ts';
import { linkedSide, recordTag } from '../records/supersession.ts';
import type { RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';

/** A record that says nothing of another one that says it supersedes it, or is superseded by it. */
export const recordLinkOneSided: RecordRule = {
  id: 'TS815',
  name: 'record-link-one-sided',
  of: 'record',
  severities: ['warning', 'warning', 'error'],
  find: (subject) =>
    (subject.folder.told.get(subject.record.file) ?? [])
      .filter(({ by, side }) => side === 'supersededBy' || !isUndecided(by))
      .filter(({ by, side }) => !says(subject, by, side === 'supersedes' ? 'supersededBy' : 'supersedes'))
      .map(({ by: { file }, side }) => {
        const tag = recordTag(file);
        const [claim, line] =
          side === 'supersedes'
            ? ['it supersedes this one', 'Superseded by']
            : ['it is superseded by this one', 'Supersedes'];
        return {
          span: statusSpot(subject.record),
          message: `“${tag}” says that ${claim}, which does not say so`,
          hint: `Add “${line} ${tag}”, or correct ${tag}`,
        };
      }),
};

/** Whether nobody has decided yet that a record supersedes others. */
const isUndecided = ({ state }: ListedRecord): boolean => state === 'proposed' || state === 'rejected';

/** Whether a record says it of another one: in a link, or in any line or section that names it and speaks of superseding. */
const says = (
  { record, listed }: RecordSubject,
  other: ListedRecord,
  side: 'supersedes' | 'supersededBy',
): boolean => {
  if (linkedSide(listed, side).includes(other.file)) return true;
  const mention = mentionOf(other);
  let isTold = false;
  return record.text.split(/\r\n?|\n/).some((line) => {
    // What stands below a heading that speaks of it is said by all its lines.
    if (/^\s*#{1,6}\s/.test(line)) isTold = SUPERSEDING.test(line);
    return (isTold || SUPERSEDING.test(line)) && mention.test(line);
  });
};

const SUPERSEDING =
  /supersed|superced|replac|instead of|ersetz|ablös|abgelöst|statt|remplac|reemplaz|sustitu|substitu|sostitu|置|取代/i;

/** The name of the file of a record, or its number as people write it. */
const mentionOf = ({ file, number }: ListedRecord): RegExp => {
  const stem = file.replace(/\.md$/i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const numbers =
    number === undefined
      ? []
      : [
          `(?:ADRs?|ADL?|DR|#|Decision)[-\\s#_]{0,3}0*${number}(?!\\d)`,
          `(?<!\\d)0*${number}(?!\\d)(?=[.:\\])]|$)`,
          `(?<!\\d)0+${number}(?!\\d)`,
        ];
  return new RegExp([stem, ...numbers].join('|'), 'iu');
};
