import type { Block, Paragraph, Span } from '../../document/block.ts';
import { labelOf, labelOfText } from '../../document/label.ts';
import { outline, type Section } from '../../document/outline.ts';
import { type LabelledValue, labelledValues } from '../../document/read/labelled-values.ts';
import { scanBlocks } from '../../document/scan-blocks.ts';
import { type RecordHeading, readRecordHeading } from './record-heading.ts';
import {
  type FieldKey,
  fieldKey,
  fieldLabels,
  keyIn,
  type SectionKey,
  sectionLabels,
} from './record-labels.ts';
import { statusKind } from './statuses.ts';

/** Where a field of a record stands. */
type FieldForm = 'front-matter' | 'quote' | 'list' | 'line' | 'table' | 'column' | 'section' | 'heading';

/** A field of a record, such as its status. */
export type RecordField = {
  key: FieldKey;
  form: FieldForm;
  /** The value as it is written, without a comment behind it. */
  value: string;
  span: Span;
  /** True where it stands in a form that only a person can change, such as boxes to tick or a log of days. */
  fixed?: true;
};

/** A section of a record, with what it is about where that is known. */
export type RecordSection = Section & { key: SectionKey | undefined };

/** A record as it is read. */
export type RecordDocument = {
  text: string;
  blocks: readonly Block[];
  /** Its first heading. */
  heading: RecordHeading | undefined;
  /** The sections below the first heading. */
  sections: readonly RecordSection[];
  /** In the order of their places, those of sections last. */
  fields: readonly RecordField[];
};

/** Reads any Markdown text as an architecture decision record: total, and in time linear in its length. */
export const readRecord = (text: string): RecordDocument => {
  const blocks = scanBlocks(text);
  const all = outline(text, blocks);
  const title = isTitle(all[0], blocks) ? all[0] : undefined;
  const sections = all
    .slice(title === undefined ? 0 : 1)
    .map((section) => ({ ...section, key: sectionKey(section.title) }));
  const end = all[0] === undefined ? blocks.length : blocks.indexOf(all[0].heading);
  const preamble = [...blocks.slice(0, end), ...(title?.blocks ?? [])];
  return {
    text,
    blocks,
    heading: title && readRecordHeading(text, title),
    sections,
    fields: [
      ...preamble.flatMap((block) => fieldsIn(text, block)),
      ...sections.flatMap((section) => [...headingField(text, section), ...sectionField(text, section)]),
    ],
  };
};

/** Whether a first heading is the title: not one of the sections of a record whose title stands in the front matter. */
const isTitle = (first: Section | undefined, blocks: readonly Block[]): boolean =>
  first !== undefined &&
  (first.level === 1 || blocks[0]?.kind !== 'front-matter' || sectionKey(first.title) === undefined);

/** What a section is about, by its heading; what stands in brackets behind it does not count. */
const sectionKey = (title: string): SectionKey | undefined =>
  keyIn(sectionLabels, labelOfText(title)) ??
  keyIn(sectionLabels, labelOf(title.replace(/\s*\([^()]*\)\s*$/, '')));

/** The first field of a record with some key. */
export const fieldOf = ({ fields }: RecordDocument, key: FieldKey): RecordField | undefined =>
  fields.find((field) => field.key === key);

const fieldsIn = (text: string, block: Block): RecordField[] =>
  labelledValues(text, block, fieldKey).map(({ key, span, form }) =>
    fieldAt(text, key, formIn(block, form), span),
  );

const formIn = ({ kind }: Block, form: LabelledValue<FieldKey>['form']): FieldForm => {
  if (form === 'front-matter') return 'front-matter';
  if (form === 'row') return 'table';
  if (form === 'column') return 'column';
  return kind === 'quote' || kind === 'list' ? kind : 'line';
};

const fieldAt = (text: string, key: FieldKey, form: FieldForm, { start, end }: Span): RecordField => {
  const value = withoutComment(text.slice(start, end));
  return { key, form, value, span: { start, end: start + value.length } };
};

/** A value without a comment behind it. */
const withoutComment = (value: string): string => value.replace(/\s*<!--[\s\S]*?-->\s*$/, '');

/** A field whose value stands behind its label in a heading: `## Status: Accepted`. */
const headingField = (text: string, { heading: { content } }: RecordSection): RecordField[] => {
  const { start, end } = content;
  const [, lead = '', label = ''] = /^(([^:：]+)[:：]\s*)\S/.exec(text.slice(start, end)) ?? [];
  const key = label === '' ? undefined : fieldKey(labelOf(label));
  return key === 'status' || key === 'date'
    ? [fieldAt(text, key, 'heading', { start: start + lead.length, end })]
    : [];
};

/** A status or a date that is a section of its own: the line that says it, among others that tell of other records. */
const sectionField = (text: string, { key, blocks }: RecordSection): RecordField[] => {
  if (key !== 'status' && key !== 'date') return [];
  const lines = blocks.flatMap(linesOf);
  const [first] = lines;
  if (first === undefined) return [];
  if (key === 'date') return [fieldAt(text, key, 'section', first)];
  const said = lines.map(({ start, end }) => text.slice(start, end));
  const ticked = said.findIndex((line) => /^\[[xX]\]\s/.test(line));
  if (said.some((line) => /^\[[ xX]\]\s/.test(line))) return boxes(text, lines[ticked]);
  const places = lines.filter((_, at) => statesStatus(said[at] ?? ''));
  const isLog = places.length > 1 && said.every((line) => /^\W*\d{4}-\d\d-\d\d/.test(line));
  if (isLog) return [{ ...fieldAt(text, key, 'section', places.at(-1) ?? first), fixed: true }];
  const last = places.find(({ start, end }) => statusKind(text.slice(start, end)) === 'superseded');
  return [fieldAt(text, key, 'section', last ?? places[0] ?? first)];
};

/** The box of a list that is ticked. */
const boxes = (text: string, ticked: Span | undefined): RecordField[] =>
  ticked === undefined
    ? []
    : [
        {
          ...fieldAt(text, 'status', 'section', { start: ticked.start + '[x] '.length, end: ticked.end }),
          fixed: true,
        },
      ];

/** Whether a line says a status, and does not name a record that this one supersedes. */
const statesStatus = (line: string): boolean => statusKind(line) !== undefined && !SUPERSEDES.test(line);

/** In some languages the words for what a record supersedes and for its being superseded begin alike. */
const SUPERSEDES = new RegExp(
  `^\\P{L}*(?!(?:${fieldLabels.supersededBy.join('|')})(?!\\p{L}))(?:${fieldLabels.supersedes.join('|')})(?!\\p{L})`,
  'iu',
);

/** The lines of text of a block, those of its items or of a quote too. */
const linesOf = (block: Block): readonly Span[] => {
  if (block.kind === 'paragraph') return (block satisfies Paragraph).lines;
  if (block.kind === 'quote') return block.blocks.flatMap(linesOf);
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(linesOf)) : [];
};
