import type { Block, Paragraph, Span } from '../../document/block.ts';
import { labelOf, labelOfText } from '../../document/label.ts';
import { outline, type Section } from '../../document/outline.ts';
import { type LabelledValue, labelledValues } from '../../document/read/labelled-values.ts';
import { scanBlocks } from '../../document/scan-blocks.ts';
import { type RecordHeading, readRecordHeading } from './record-heading.ts';
import { type FieldKey, fieldLabels, keyIn, type SectionKey, sectionLabels } from './record-labels.ts';
import { statusKind } from './statuses.ts';

/** Where a field of a record stands. */
export type FieldForm = 'front-matter' | 'quote' | 'list' | 'line' | 'table' | 'section';

/** A field of a record, such as its status. */
export type RecordField = {
  key: FieldKey;
  form: FieldForm;
  /** The value as it is written, without a comment behind it. */
  value: string;
  span: Span;
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
  const [first, ...others] = outline(text, blocks);
  const sections = others.map((section) => ({ ...section, key: sectionKey(section.title) }));
  const end = first === undefined ? blocks.length : blocks.indexOf(first.heading);
  const preamble = [...blocks.slice(0, end), ...(first?.blocks ?? [])];
  return {
    text,
    blocks,
    heading: first && readRecordHeading(text, first),
    sections,
    fields: [
      ...preamble.flatMap((block) => fieldsIn(text, block)),
      ...sections.flatMap((section) => sectionField(text, section)),
    ],
  };
};

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

const fieldKey = (label: string): FieldKey | undefined => keyIn(fieldLabels, label);

const formIn = ({ kind }: Block, form: LabelledValue<FieldKey>['form']): FieldForm => {
  if (form === 'front-matter') return 'front-matter';
  if (form === 'row') return 'table';
  return kind === 'quote' || kind === 'list' ? kind : 'line';
};

const fieldAt = (text: string, key: FieldKey, form: FieldForm, { start, end }: Span): RecordField => {
  const value = withoutComment(text.slice(start, end));
  return { key, form, value, span: { start, end: start + value.length } };
};

/** A value without a comment behind it. */
const withoutComment = (value: string): string => value.replace(/\s*<!--[\s\S]*?-->\s*$/, '');

/** A status or a date that is a section of its own: the line that says it, among others that tell of other records. */
const sectionField = (text: string, { key, blocks }: RecordSection): RecordField[] => {
  if (key !== 'status' && key !== 'date') return [];
  const lines = blocks.flatMap(linesOf);
  const isValue = ({ start, end }: Span): boolean => statusKind(text.slice(start, end)) !== undefined;
  const line = (key === 'status' ? lines.findLast(isValue) : undefined) ?? lines[0];
  return line === undefined ? [] : [fieldAt(text, key, 'section', line)];
};

/** The lines of text of a block, those of its items or of a quote too. */
const linesOf = (block: Block): readonly Span[] => {
  if (block.kind === 'paragraph') return (block satisfies Paragraph).lines;
  if (block.kind === 'quote') return block.blocks.flatMap(linesOf);
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(linesOf)) : [];
};
