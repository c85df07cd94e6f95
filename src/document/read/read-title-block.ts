import { oneLine } from '../../spec/clean-text.ts';
import type { Block, FrontMatter, Paragraph, Span } from '../block.ts';
import { labelOf } from '../label.ts';
import { plainText } from '../plain-text.ts';
import { partLabels, sectionLabels, titleLabels } from '../spec-labels.ts';
import { nameText, wholeLink } from './inline-text.ts';
import { labelOfLine } from './pieces.ts';
import type { Heading, Reading } from './reading.ts';
import { titleSamples } from './samples.ts';
import type { Placeholder, Title, TitleField, TitleKey } from './spec-document.ts';

const placeNames = new Set(
  [...Object.values(partLabels), ...Object.values(sectionLabels)].flatMap(({ names }) => names),
);

/** The heading that is the title of the document: its first one, when that is of the highest level and no part's. */
export const titleHeading = ({ sections }: Reading): Heading | undefined => {
  const [first] = sections;
  return first?.level === 1 && !first.labels.some((label) => placeNames.has(label)) ? first : undefined;
};

const PREFIX =
  /^[^\p{L}\p{N}]*(?:technical specification|technical spec|tech spec|technical design(?: document)?|design doc(?:ument)?|specification|spec|rfc|technische spezifikation|spécification technique|especificación técnica|especificação técnica|技術仕様書|技術仕様|技术规格|技术规范)\s*(?:[:：]|\s[-–—])\s*(?=\S)/iu;

/** The name of the feature. */
export const readTitle = (reading: Reading): Title | undefined => {
  const heading = titleHeading(reading);
  if (heading === undefined) return undefined;
  const value = nameText(heading.rawTitle).replace(PREFIX, '');
  return { value, span: { ...heading.heading.content }, line: reading.lineOf(heading.start) };
};

export type TitleBlock = { fields: Partial<Record<TitleKey, TitleField>>; placeholders: Placeholder[] };

/** Who wrote the document, when, its status and its requirements: below the title, else in the front matter. */
export const readTitleBlock = (reading: Reading): TitleBlock => {
  const { text, lineOf } = reading;
  const fields: Partial<Record<TitleKey, TitleField>> = {};
  const placeholders: Placeholder[] = [];
  for (const { key, span, form } of entriesOf(reading)) {
    if (fields[key] !== undefined) continue;
    const raw = text.slice(span.start, span.end);
    const isSample = raw === titleSamples[key];
    if (isSample) placeholders.push({ part: key, span });
    const link = isSample ? undefined : wholeLink(raw);
    const value = isSample ? undefined : (link?.text ?? oneLine(plainText(raw)));
    fields[key] = { value: value || undefined, target: link?.target, span, line: lineOf(span.start), form };
  }
  return { fields, placeholders };
};

type Entry = { key: TitleKey; span: Span; form: TitleField['form'] };

const entriesOf = (reading: Reading): Entry[] => {
  const { text, blocks, sections } = reading;
  const [first] = sections;
  const before = first === undefined ? blocks : blocks.slice(0, blocks.indexOf(first.heading));
  const own = [...before, ...(titleHeading(reading)?.blocks ?? [])];
  const frontMatter = blocks.find((block) => block.kind === 'front-matter');
  return [
    ...own.flatMap((block) => blockEntries(text, block)),
    ...(frontMatter === undefined ? [] : frontMatterEntries(text, frontMatter)),
  ];
};

const keyOf = (label: string): TitleKey | undefined =>
  (Object.keys(titleLabels) as TitleKey[]).find((key) => titleLabels[key].includes(label));

const blockEntries = (text: string, block: Block): Entry[] => {
  if (block.kind === 'quote') return block.blocks.flatMap((inner) => blockEntries(text, inner));
  if (block.kind === 'list')
    return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => blockEntries(text, inner)));
  if (block.kind === 'paragraph') return paragraphEntries(text, block);
  if (block.kind !== 'table') return [];
  return [block.header, ...block.rows].flatMap(({ cells: [label, value] }) => {
    const key = label && keyOf(labelOf(text.slice(label.start, label.end)));
    return key === undefined || value === undefined ? [] : [{ key, span: value, form: 'row' as const }];
  });
};

const paragraphEntries = (text: string, { lines }: Paragraph): Entry[] =>
  lines
    .flatMap((line) => segmentsOf(text, line))
    .flatMap((segment) => {
      const found = labelOfLine(text, segment, (labels) =>
        labels.some((label) => keyOf(label) !== undefined),
      );
      const key = found?.labels.map(keyOf).find((known) => known !== undefined);
      if (found === undefined || key === undefined) return [];
      return [{ key, span: trimmed(text, { start: found.end, end: segment.end }), form: 'label' as const }];
    });

/** A line with several labels, cut before each: in plain type only where the first one is too. */
const segmentsOf = (text: string, { start, end }: Span): Span[] => {
  const line = text.slice(start, end);
  const isBold = /^(?:\*\*|__)/.test(line);
  const separator = isBold ? /\s+[·•|]\s+(?=\*\*|__)/g : /\s+[·•|]\s+(?=\p{L}[^:：|·•[\]]{0,30}[:：])/gu;
  const cuts = [...line.matchAll(separator)];
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  return starts.map((from, at) => ({ start: start + from, end: start + (cuts[at]?.index ?? line.length) }));
};

/** A span without white space and the marks of a line break at its ends. */
const trimmed = (text: string, { start, end }: Span): Span => {
  const raw = text.slice(start, end);
  const solid = raw.replace(/(?:\s|(?<!\\)\\$|<br\s*\/?>$)+$/i, '');
  const lead = solid.length - solid.trimStart().length;
  return { start: start + lead, end: start + solid.length };
};

const frontMatterEntries = (text: string, { content }: FrontMatter): Entry[] =>
  [...text.slice(content.start, content.end).matchAll(FRONT_MATTER_LINE)].flatMap(
    ({ groups, index, 0: line }) => {
      const key = keyOf((groups?.key ?? '').toLowerCase().replace(/[_-]/g, ' '));
      const value = groups?.value ?? '';
      const start = content.start + index + line.length - (groups?.rest ?? '').length;
      const isQuoted = /^["']/.test(groups?.rest ?? '');
      const from = start + (isQuoted ? 1 : 0);
      return key === undefined
        ? []
        : [{ key, span: { start: from, end: from + value.length }, form: 'front-matter' }];
    },
  );

const FRONT_MATTER_LINE =
  /^(?<key>[\p{L}_-]+)[ \t]*:[ \t]*(?<rest>(?<quote>["']?)(?<value>[^\n\r]*?)\k<quote>[ \t]*)$/gmu;
