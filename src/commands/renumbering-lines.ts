import type { LineChange, OpenCitation } from '../plan/edit-citations.ts';
import type { KeepReason } from '../plan/keeper.ts';
import type { Rival } from '../plan/number-claims.ts';
import type { Move, Renumbering } from '../plan/plan-renumbering.ts';
import type { Skipped } from '../sources/citing-documents.ts';
import { counted } from '../spec/counted.ts';
import { cutTo } from '../spec/cut-to.ts';

/** What a look at a repository came to. */
export type RenumberingFound = {
  /** The folder of the records. */
  folder: string;
  renumbering: Renumbering;
  rivals: readonly Rival[];
  skipped: readonly Skipped[];
};

/** A whole renumbering as lines: who gets which number and why, the lines that change, and what is left to the person. */
export const renumberingLines = ({ renumbering, rivals, skipped }: RenumberingFound): string[] => {
  const { moves, lines, open } = renumbering;
  return [
    ...moves.flatMap(moveLines),
    ...[...lines].flatMap(([path, changes]) => (changes.length === 0 ? [] : fileLines(path, changes))),
    ...openLines(open),
    ...rivals.map(rivalLine),
    ...skipped.map(skippedLine),
  ];
};

const moveLines = ({ from, to, keeper, reason }: Move): string[] => [
  `${from} → ${to}`,
  `  ${keeper} keeps its number: ${reasonText(reason)}`,
];

/** Why a record keeps its number. */
const reasonText = (reason: KeepReason): string => {
  switch (reason.kind) {
    case 'default-branch':
      return `it is on ${reason.branch}`;
    case 'cited':
      return `it is cited ${times(reason.times)}, the other ${times(reason.others)}`;
    case 'older':
      return reason.by === 'commit'
        ? `it was first committed, on ${reason.day}`
        : `it is older, of ${reason.day}`;
    case 'name':
      return 'nothing but its name tells them apart';
  }
};

const times = (count: number): string => (count === 0 ? 'never' : counted(count, 'time'));

const fileLines = (path: string, changes: readonly LineChange[]): string[] => [
  '',
  path,
  ...changes.flatMap(({ line, before, after }) => [
    `  ${line} - ${clipped(before)}`,
    `  ${line} + ${clipped(after)}`,
  ]),
];

const clipped = (line: string): string => cutTo(line.trim(), WIDEST);

const WIDEST = 160;

const openLines = (open: readonly OpenCitation[]): string[] =>
  open.length === 0
    ? []
    : [
        '',
        `Left for you, ${counted(open.length, 'place')}:`,
        ...open.map(
          ({ path, line, column, text, reason }) =>
            `  ${path}:${line}:${column}  ${openText[reason]}: ${clipped(text)}`,
        ),
      ];

/** Why a citation is left as it is. */
export const openText: Readonly<Record<OpenCitation['reason'], string>> = {
  number: 'nothing tells which record is meant',
  range: 'part of a range or a list',
  address: 'an address on the web',
  code: 'no comment',
};

const rivalLine = ({ number, file, branch, here }: Rival): string =>
  `\n${branch} has ${file} with the number ${number} of ${here}: whichever is merged second is to be renumbered then.`;

const skippedLine = ({ path, reason }: Skipped): string => `\n${path} was not looked at: ${reason}.`;
