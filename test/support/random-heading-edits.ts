import fc from 'fast-check';
import { labelOf } from '../../src/document/label.ts';
import { partLabels, sectionLabels } from '../../src/document/spec-labels.ts';
import type { LinesEdit } from './random-line-edits.ts';

type Heading = { line: number; level: number; text: string };

/** The headings among some lines; what stands in a fence is none. */
const headingsOf = (lines: readonly string[]): Heading[] => {
  let fence = '';
  return lines.flatMap((raw, line) => {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1] ?? '';
    if (fence !== '' || marks !== '') {
      const isEnd = fence !== '' && marks.startsWith(fence);
      fence = isEnd ? '' : fence || marks;
      return [];
    }
    const [, hashes = '', text = ''] = /^(#{1,6}) +(\S.*)$/.exec(raw) ?? [];
    return hashes === '' ? [] : [{ line, level: hashes.length, text }];
  });
};

/** The line behind the last one of a section. */
const endOf = (heading: Heading, headings: readonly Heading[], lines: readonly string[]): number =>
  headings.find(({ line, level }) => line > heading.line && level <= heading.level)?.line ?? lines.length;

/** A change of one heading, or of the section that it begins. */
const atHeading = (
  edit: (lines: readonly string[], heading: Heading, end: number, headings: readonly Heading[]) => string[],
): fc.Arbitrary<LinesEdit> =>
  fc.nat(10_000).map((at) => (lines) => {
    const headings = headingsOf(lines);
    const heading = headings[at % (headings.length || 1)];
    return heading === undefined
      ? [...lines]
      : edit(lines, heading, endOf(heading, headings, lines), headings);
  });

/** A change of the text of one heading, or of every one. */
const reword = (edit: (heading: Heading, at: number) => string): fc.Arbitrary<LinesEdit> =>
  fc.oneof(
    { weight: 3, arbitrary: atHeading((lines, heading) => lines.with(heading.line, edit(heading, 0))) },
    {
      weight: 1,
      arbitrary: fc.constant((lines: readonly string[]) =>
        headingsOf(lines).reduce((all, heading, at) => all.with(heading.line, edit(heading, at)), [...lines]),
      ),
    },
  );

const atx = (level: number, text: string): string => `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${text}`;

/** The names of each section and part, in every language that is known. */
const namesOf = new Map(
  [...Object.values(sectionLabels), ...Object.values(partLabels)].flatMap(({ names, weak = [] }) =>
    names.map((name) => [name, [...names, ...weak]] as const),
  ),
);

const renamed = (which: number): fc.Arbitrary<LinesEdit> =>
  reword(({ level, text }) => {
    const names = namesOf.get(labelOf(text)) ?? [text];
    return atx(level, names[which % names.length] ?? text);
  });

const numbers = (at: number): string[] => [
  `${at + 1}. `,
  `3.${at + 1} `,
  `${['I', 'II', 'III', 'IV', 'V', 'VI'][at % 6]}. `,
  `${'ABCDEFGH'[at % 8]}) `,
  `§ ${at} `,
];

const renumbered = (which: number): fc.Arbitrary<LinesEdit> =>
  reword(({ level, text }, at) => atx(level, `${numbers(at)[which % 5]}${text}`));

const swapped: fc.Arbitrary<LinesEdit> = atHeading((lines, heading, end, headings) => {
  const next = headings.find(({ line, level }) => line === end && level === heading.level);
  if (next === undefined) return [...lines];
  const last = endOf(next, headings, lines);
  return [
    ...lines.slice(0, heading.line),
    ...lines.slice(end, last),
    ...lines.slice(heading.line, end),
    ...lines.slice(last),
  ];
});

/** Changes of headings and of whole sections. */
export const headingEdit: fc.Arbitrary<LinesEdit> = fc.oneof(
  { weight: 2, arbitrary: fc.nat(200).chain(renamed) },
  { weight: 2, arbitrary: fc.nat(4).chain(renumbered) },
  { weight: 2, arbitrary: swapped },
  // A section that is not wanted any more.
  { weight: 2, arbitrary: atHeading((lines, { line }, end) => lines.toSpliced(line, end - line)) },
  // A section that was copied: its headings are there twice.
  {
    weight: 1,
    arbitrary: atHeading((lines, { line }, end) => lines.toSpliced(end, 0, ...lines.slice(line, end))),
  },
  {
    weight: 1,
    arbitrary: atHeading((lines, { line, text, level }) => lines.toSpliced(line, 0, atx(level, text), '')),
  },
  // Only the heading goes, or what stands below it.
  { weight: 1, arbitrary: atHeading((lines, { line }) => lines.toSpliced(line, 1)) },
  {
    weight: 1,
    arbitrary: atHeading((lines, { line }, end) =>
      lines.toSpliced(line + 1, end - line - 1, '', 'Rewritten.', ''),
    ),
  },
  { weight: 1, arbitrary: reword(({ level, text }) => atx(level + 1, text)) },
  { weight: 1, arbitrary: reword(({ level, text }) => atx(level - 1, text)) },
  { weight: 1, arbitrary: reword(({ level, text }) => atx(level, `🚀 ${text}`)) },
  { weight: 1, arbitrary: reword(({ level, text }) => atx(level, `**${text}**`)) },
  { weight: 1, arbitrary: reword(({ level, text }) => atx(level, `*${text}* (draft) ##`)) },
  { weight: 1, arbitrary: reword(({ level, text }) => atx(level, text.toUpperCase())) },
  { weight: 1, arbitrary: reword(({ level, text }) => `${text}\n${level === 1 ? '====' : '----'}`) },
  { weight: 1, arbitrary: reword(({ text }) => `**${text}**`) },
  {
    weight: 1,
    arbitrary: reword(({ level, text }) => atx(level, text.replace(/^Component: (.*)$/, '`$1` Component'))),
  },
  {
    weight: 1,
    arbitrary: reword(({ level, text }) => atx(level, text.replace(/^([A-Z]+) (\/\S*)$/, '`$1 $2/` (v2)'))),
  },
);
