import type { ListedRecord } from '../../adr/read/listed-record.ts';
import { statusSpot } from '../records/record-spots.ts';
import { linkedSide, recordTag, type Side } from '../records/supersession.ts';
import type { RecordRule } from '../rule.ts';

/** A record that says nothing of another one that says it supersedes it, or is superseded by it. */
export const recordLinkOneSided: RecordRule = {
  id: 'TS815',
  name: 'record-link-one-sided',
  of: 'record',
  severities: ['warning', 'warning', 'error'],
  find: (subject) => {
    const told = subject.folder.told.get(subject.record.file) ?? [];
    const lines = told.length === 0 ? [] : supersedingLines(subject.record.text);
    return told
      .filter(({ by, side }) => side === 'supersededBy' || !isUndecided(by))
      .filter(({ by, side }) => !linkedSide(subject.listed, otherSide[side]).includes(by.file))
      .filter(({ by }) => !mentions(lines, by))
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
      });
  },
};

/** What a record says where the other one says the key. */
const otherSide: Readonly<Record<Side, Side>> = { supersedes: 'supersededBy', supersededBy: 'supersedes' };

/** Whether nobody has decided yet that a record supersedes others. */
const isUndecided = ({ state }: ListedRecord): boolean => state === 'proposed' || state === 'rejected';

/** The lines that speak of superseding, or stand below a heading that does. */
const supersedingLines = (text: string): string[] => {
  let isTold = false;
  return text.split(/\r\n?|\n/).filter((line) => {
    const speaks = SUPERSEDING.test(line);
    if (/^\s*#{1,6}\s/.test(line)) isTold = speaks;
    return isTold || speaks;
  });
};

const SUPERSEDING =
  /supersed|superced|replac|instead of|ersetz|ablös|abgelöst|statt|remplac|reemplaz|sustitu|substitu|sostitu|置|取代/i;

/** Whether some lines name a record. */
const mentions = (lines: readonly string[], record: ListedRecord): boolean => {
  const mention = mentionOf(record);
  return lines.some((line) => mention.test(line));
};

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
