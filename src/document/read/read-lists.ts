import type { Block, List, ListItem, Paragraph, Span } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { joinLines } from './inline-text.ts';
import { lineEndOf } from './lines.ts';
import type { Reading } from './reading.ts';
import type { ListContainer } from './spec-document.ts';

/** An item of a list. */
export type Bullet = {
  /** Its text as it is written, without its box. */
  raw: string;
  /** Its paragraphs as a reader sees them; what is nested in it is left out. */
  text: string;
  span: Span;
  line: number;
  /** Of a task. */
  done: boolean | undefined;
  container: ListContainer;
};

/** The items of all lists among some blocks. */
export const readLists = (reading: Reading, blocks: readonly Block[]): Bullet[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? listBullets(reading, block) : []));

const listBullets = (reading: Reading, list: List): Bullet[] => {
  const container = listContainer(reading.text, list);
  return list.items.map((item) => bullet(reading, item, container));
};

const TASK_BOX = /^\[([ xX])\](?:\s+|$)/;

const bullet = ({ text, lineOf }: Reading, item: ListItem, container: ListContainer): Bullet => {
  const { paragraphs, done } = contentOf(text, item);
  return {
    raw: paragraphs.join('\n\n'),
    text: seenText(paragraphs),
    span: itemSpan(text, item),
    done,
    line: lineOf(item.start),
    container,
  };
};

/** The text of an item as it is written, without its box. */
export const rawItem = (text: string, item: ListItem): string =>
  contentOf(text, item).paragraphs.join('\n\n');

/** The text of an item as a reader sees it, without its box. */
export const itemText = (text: string, item: ListItem): string => seenText(contentOf(text, item).paragraphs);

const seenText = (paragraphs: readonly string[]): string => paragraphs.map(plainText).join('\n\n');

/** An item with the white space before its marker. */
export const itemSpan = (text: string, { start, end }: ListItem): Span => ({
  start: lineStart(text, start),
  end,
});

/** The paragraphs of an item without its box, and whether that is ticked. */
const contentOf = (text: string, item: ListItem): { paragraphs: string[]; done: boolean | undefined } => {
  const paragraphs = paragraphsOf(text, item);
  const first = paragraphs[0] ?? '';
  const box = TASK_BOX.exec(first);
  return box === null
    ? { paragraphs, done: undefined }
    : { paragraphs: [first.slice(box[0].length), ...paragraphs.slice(1)], done: box[1] !== ' ' };
};

/** The paragraphs of an item. `[table]: purpose` is the definition of a link, yet meant as a text. */
const paragraphsOf = (text: string, { blocks }: ListItem): string[] => {
  const first = blocks[0];
  if (first?.kind === 'paragraph' && blocks.length === 1) return [joinLines(text, first.lines)];
  if (first?.kind === 'definition') return [text.slice(first.start, first.end).trim()];
  return leadingParagraphs(blocks).map(({ lines }) => joinLines(text, lines));
};

/** A paragraph from its first character to its last one, without the line end. */
export const textSpan = ({ start, end, lines }: Paragraph): Span => ({
  start: lines[0]?.start ?? start,
  end: lines.at(-1)?.end ?? end,
});

/** The paragraphs that some blocks begin with. */
export const leadingParagraphs = (blocks: readonly Block[]): Paragraph[] => {
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  const end = solid.findIndex(({ kind }) => kind !== 'paragraph');
  return (end < 0 ? solid : solid.slice(0, end)).filter((block) => block.kind === 'paragraph');
};

/** How the items of a list are written. */
const listContainer = (text: string, list: List): ListContainer => {
  const { start, end, ordered, delimiter, items } = list;
  const last = items.at(-1);
  const marker = last?.marker ?? { start, end: start };
  return {
    kind: 'list',
    start,
    end,
    ordered,
    delimiter,
    lastNumber: ordered ? Number.parseInt(text.slice(marker.start, marker.end), 10) : undefined,
    indent: /^[ \t]*/.exec(text.slice(lineStart(text, marker.start), marker.start))?.[0] ?? '',
    gap: text.slice(marker.end, last?.content ?? marker.end) || ' ',
    tasks:
      items.length > 0 &&
      items.every((item) => /^\[[ xX]\](?:\s|$)/.test(text.slice(item.content, item.content + 4))),
    loose: isLoose(text, items),
    lineEnd: lineEndOf(text, list),
  };
};

/** Whether lines without text stand between the items. */
const isLoose = (text: string, items: readonly ListItem[]): boolean =>
  items.some((item, at) => {
    const next = items[at + 1];
    return next !== undefined && lineStart(text, next.start) > item.end;
  });

const lineStart = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
};
