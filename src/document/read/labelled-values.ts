import type { Block, FrontMatter, Paragraph, Span, Table } from '../block.ts';
import { labelOf } from '../label.ts';
import { labelOfLine } from './pieces.ts';

/** A value behind a label that is known: `**Status:** Draft`, a row `| Status | Draft |`, `status: Draft` in front matter. */
export type LabelledValue<Key> = {
  key: Key;
  /** The value, without the white space around it. */
  span: Span;
  form: 'label' | 'row' | 'column' | 'front-matter';
};

/** What a label means, in the form that `labelOf` gives; nothing where it is not known. */
type KeyOf<Key> = (label: string) => Key | undefined;

/** The values of known labels in some block: lines of text, a quote or a list of them, or the rows of a table. */
export const labelledValues = <Key>(text: string, block: Block, keyOf: KeyOf<Key>): LabelledValue<Key>[] => {
  if (block.kind === 'quote') return block.blocks.flatMap((inner) => labelledValues(text, inner, keyOf));
  if (block.kind === 'list')
    return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => labelledValues(text, inner, keyOf)));
  if (block.kind === 'paragraph') return paragraphValues(text, block, keyOf);
  if (block.kind === 'front-matter') return frontMatterValues(text, block, keyOf);
  return block.kind === 'table' ? tableValues(text, block, keyOf) : [];
};

/** A row for each label, or a column for each with one row of values; with more rows it is a history. */
const tableValues = <Key>(text: string, { header, rows }: Table, keyOf: KeyOf<Key>): LabelledValue<Key>[] => {
  const keyAt = (cell: Span | undefined): Key | undefined =>
    cell && keyOf(labelOf(text.slice(cell.start, cell.end)));
  if (keyAt(header.cells[1]) === undefined)
    return [header, ...rows].flatMap(({ cells: [label, value] }) => {
      const key = keyAt(label);
      return key === undefined || value === undefined ? [] : [{ key, span: value, form: 'row' as const }];
    });
  const [only, another] = rows;
  if (only === undefined || another !== undefined) return [];
  return header.cells.flatMap((label, column) => {
    const [key, value] = [keyAt(label), only.cells[column]];
    return key === undefined || value === undefined ? [] : [{ key, span: value, form: 'column' as const }];
  });
};

const paragraphValues = <Key>(text: string, { lines }: Paragraph, keyOf: KeyOf<Key>): LabelledValue<Key>[] =>
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
  if (!/[·•|]/.test(line)) return [{ start, end }];
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

const frontMatterValues = <Key>(
  text: string,
  { content }: FrontMatter,
  keyOf: KeyOf<Key>,
): LabelledValue<Key>[] =>
  [...text.slice(content.start, content.end).matchAll(FRONT_MATTER_LINE)].flatMap(
    ({ groups, index, 0: line }) => {
      const key = keyOf((groups?.key ?? '').toLowerCase().replace(/[_-]/g, ' '));
      if (key === undefined) return [];
      const value = groups?.quoted ?? groups?.plain ?? '';
      const start = content.start + index + line.length - (groups?.rest ?? '').length;
      const listed = value === '' ? firstItem(text, { start, end: content.end }) : undefined;
      if (listed !== undefined) return [{ key, span: listed, form: 'front-matter' as const }];
      const from = start + (groups?.quote ?? '').length;
      return [{ key, span: { start: from, end: from + value.length }, form: 'front-matter' as const }];
    },
  );

/** The first item of a list that begins on the line below a key. */
const firstItem = (text: string, { start, end }: Span): Span | undefined => {
  const found = /^[ \t]*(?:\r\n|\n|\r)([ \t]*-[ \t]+["']?)([^\n\r#"']*[^\n\r#"'\s])/.exec(
    text.slice(start, end),
  );
  if (found === null) return undefined;
  const [whole, , item = ''] = found;
  return { start: start + whole.length - item.length, end: start + whole.length };
};

/** A key with its value on one line, without quotes and the comment behind it. */
const FRONT_MATTER_LINE =
  /^(?<key>[\p{L}_-]+)[ \t]*:[ \t]*(?<rest>(?:(?<quote>["'])(?<quoted>[^\n\r]*?)\k<quote>|(?<plain>[^\n\r]*?))(?:[ \t]+#[^\n\r]*)?[ \t]*)$/gmu;
