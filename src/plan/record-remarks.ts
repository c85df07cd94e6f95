import type { Convention } from '../adr/convention/convention.ts';
import { otherRecords } from '../adr/read/numbering.ts';
import type { RecordFolder } from '../sources/record-folders.ts';
import { counted } from '../spec/counted.ts';
import type { NewRecord } from './new-record.ts';
import { type Follows, followsLine } from './record-numbers.ts';

/**
 * What a person is to know of new records beside their names: what of their decisions is not in them, what their numbers
 * follow, and that their folder is no clear example.
 */
export const recordRemarks = (
  records: readonly NewRecord[],
  follows: Follows | undefined,
  { ties }: Convention,
  { folder, files }: RecordFolder,
): string[] => [
  ...records.flatMap(untoldLine),
  ...(follows === undefined ? [] : [followsLine(follows)]),
  ...otherRecordsLines({ folder, files }),
  ...(ties.length === 0 ? [] : [tieLine(ties, folder)]),
];

const untoldLine = ({ change: { path }, untold }: NewRecord): string[] =>
  untold.length === 0
    ? []
    : [
        `${path} has no place for ${untold.length === 1 ? 'the alternative' : 'the alternatives'} ${untold.join(', ')}`,
      ];

/** That records are here which are no Markdown. */
export const otherRecordsLines = ({ folder, files }: RecordFolder): string[] => {
  const others = otherRecords(files);
  const [first] = others;
  return first === undefined
    ? []
    : [
        `${folder} holds ${counted(others.length, 'record')} in other formats than Markdown, such as ${first}: of those only the numbers count`,
      ];
};

const tieLine = (ties: Convention['ties'], folder: string): string => {
  const what = ties.map((tie) => (tie === 'name' ? 'named' : 'written')).join(' and ');
  return `In ${folder} as many records are ${what} one way as another; a new one is ${what} as the ACE framework does`;
};
