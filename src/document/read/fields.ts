import { splitList } from '../../spec/grammar/scan.ts';
import { withoutNone } from '../../spec/without-none.ts';
import type { Block, Span } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { bareName, joinLines } from './inline-text.ts';
import { isSampleCode, isSampleText } from './is-sample.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { itemSpan, itemText, leadingParagraphs, rawItem, textSpan } from './read-lists.ts';
import type { Heading, Reading } from './reading.ts';
import type { Sample } from './samples.ts';

/** What was written for one piece of an item, if anything, and where the template's sample text still stands. */
export type Field<T> = { value: T | undefined; samples: readonly Span[] };

const nothing = { value: undefined, samples: [] };

/**
 * The labelled pieces of an item's section: its labels, and the headings right below its own.
 *
 * @param known The labels that are ones in plain type too.
 */
export const fieldPieces = (
  { text, sections }: Reading,
  heading: Heading,
  known: ReadonlySet<string>,
): Piece[] => {
  const own = piecesOf(text, heading.blocks, (labels) => labels.some((label) => known.has(label)));
  return [...own, ...childHeadings(sections, heading).map(pieceOfHeading)];
};

/** The headings right below another one. */
export const childHeadings = (sections: readonly Heading[], heading: Heading): Heading[] => {
  const children: Heading[] = [];
  for (let at = heading.index + 1; at < sections.length; at += 1) {
    const section = sections[at];
    if (section === undefined || section.start >= heading.end) break;
    if (section.parent === heading) children.push(section);
  }
  return children;
};

const pieceOfHeading = ({ labels, title, heading, blocks }: Heading): Piece => ({
  labels,
  title,
  heading,
  blocks,
  inline: false,
});

/** The first piece that has one of the names. */
export const pieceNamed = (pieces: readonly Piece[], names: readonly string[]): Piece | undefined =>
  pieces.find(({ labels }) => labels.some((label) => names.includes(label)));

/** The text of a piece: what follows the label on its line, or the paragraphs below it. */
export const textField = ({ text }: Reading, piece: Piece | undefined, sample: Sample): Field<string> => {
  if (piece === undefined) return nothing;
  const all = leadingParagraphs(piece.blocks);
  const paragraphs = piece.inline ? all.slice(0, 1) : all;
  const written = paragraphs.filter(({ lines }) => !isSampleText(joinLines(text, lines), sample));
  const samples = paragraphs.filter((paragraph) => !written.includes(paragraph)).map(textSpan);
  const value = written.map(({ lines }) => plainText(joinLines(text, lines))).join('\n\n');
  return { value: value === '' ? undefined : value, samples };
};

/** What stands where something does not apply. */
export const NOT_APPLICABLE = /^(?:not applicable|n\/a)(?:\s*[—–:-]\s*|\s*$)/i;

/** The list of a piece: the items below the label, or the names between commas behind it. */
export const listField = (
  reading: Reading,
  piece: Piece | undefined,
  sample: Sample,
  form: 'names' | 'texts',
): Field<string[]> => {
  if (piece === undefined) return nothing;
  const { text } = reading;
  const items = piece.blocks.filter((block) => block.kind === 'list').flatMap((list) => list.items);
  if (items.length === 0) return inlineList(reading, piece, form);
  const values: string[] = [];
  const samples: Span[] = [];
  for (const item of items) {
    const raw = rawItem(text, item);
    if (isSampleText(raw, sample)) samples.push(itemSpan(text, item));
    else values.push(form === 'names' ? bareName(raw) : itemText(text, item));
  }
  const isWritten = samples.length < items.length;
  return { value: isWritten ? withoutNone(values.filter((value) => value !== '')) : undefined, samples };
};

const inlineList = (reading: Reading, piece: Piece, form: 'names' | 'texts'): Field<string[]> => {
  const [paragraph] = leadingParagraphs(piece.blocks);
  const raw = paragraph === undefined ? '' : joinLines(reading.text, paragraph.lines);
  if (raw === '') return nothing;
  return { value: form === 'names' ? namesIn(raw) : [plainText(raw)], samples: [] };
};

/** The names between commas; none where it says “none”. */
export const namesIn = (raw: string): string[] => {
  const names = splitList(raw);
  return withoutNone(
    (names.kind === 'value' ? names.value : [raw]).map(bareName).filter((name) => name !== ''),
  );
};

/** The first code of a piece, with its language. */
export const codeField = (
  { text }: Reading,
  piece: Piece | undefined,
  sample: Sample,
): Field<{ code: string; language: string | undefined }> => {
  const fence = piece?.blocks.find((block) => block.kind === 'fence');
  if (fence === undefined) return nothing;
  const raw = dedented(text.slice(fence.content.start, fence.content.end), indentBefore(text, fence.start));
  if (isSampleCode(raw, sample))
    return { value: undefined, samples: [{ start: fence.start, end: fence.end }] };
  const code = raw.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  const language = text.slice(fence.info.start, fence.info.end).split(/\s/)[0] || undefined;
  return { value: code === '' ? undefined : { code, language }, samples: [] };
};

/** How far a block is indented, in a list. */
const indentBefore = (text: string, start: number): number => {
  let solid = start;
  while (text[solid] === ' ') solid += 1;
  let lineStart = start;
  while (text[lineStart - 1] === ' ') lineStart -= 1;
  return solid - lineStart;
};

const dedented = (code: string, indent: number): string =>
  indent === 0 ? code : code.replace(new RegExp(`^ {1,${indent}}`, 'gm'), '');

/** The tables of some blocks. */
export const tablesIn = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'table');
