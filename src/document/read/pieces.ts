import type { Block, List, ListItem, Paragraph, Span } from '../block.ts';
import { labelsOfTitle } from './reading.ts';

/** What follows a label such as `**Purpose:**`, up to the next label. */
export type Piece = {
  /** As `labelOf` gives it, also without what stands in brackets behind it. */
  labels: readonly string[];
  /** The label as it is written, without marks. */
  title: string;
  /** The label with its marks. */
  heading: Span;
  blocks: readonly Block[];
  /** Whether text follows the label on its own line. */
  inline: boolean;
};

/** Whether a label without bold type is one. */
type KnowsLabel = (labels: readonly string[]) => boolean;

/** Some blocks as the labelled pieces they consist of; what stands before the first label is none. */
export const piecesOf = (text: string, blocks: readonly Block[], knows: KnowsLabel): Piece[] => {
  const pieces: OpenPiece[] = [];
  for (const block of blocks) {
    const found = labelled(text, block, knows);
    if (found === undefined) pieces.at(-1)?.blocks.push(block);
    else {
      if (found.before !== undefined) pieces.at(-1)?.blocks.push(found.before);
      for (const piece of found.pieces) pieces.push(piece);
    }
  }
  return pieces;
};

/** A piece that further blocks may belong to. */
type OpenPiece = Piece & { blocks: Block[] };

type Labelled = { before?: Paragraph | undefined; pieces: readonly OpenPiece[] };

const labelled = (text: string, block: Block, knows: KnowsLabel): Labelled | undefined => {
  if (block.kind === 'paragraph') return labelledParagraph(text, block, knows);
  return block.kind === 'list' ? labelledList(text, block) : undefined;
};

/** A list in which every item begins with a bold label. */
const labelledList = (text: string, { items }: List): Labelled | undefined => {
  const pieces: OpenPiece[] = [];
  for (const item of items) {
    const piece = labelledItem(text, item);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  return { pieces };
};

const labelledItem = (text: string, { blocks }: ListItem): OpenPiece | undefined => {
  const first = blocks[0];
  if (first?.kind !== 'paragraph') return undefined;
  const pieces = labelledParagraph(text, first)?.pieces;
  const piece = pieces?.[0];
  if (piece === undefined || pieces?.length !== 1 || piece.heading.start !== first.lines[0]?.start)
    return undefined;
  return { ...piece, blocks: [...piece.blocks, ...blocks.slice(1)] };
};

const labelledParagraph = (text: string, block: Paragraph, knows?: KnowsLabel): Labelled | undefined => {
  const labels: { found: LineLabel; line: Span; index: number }[] = [];
  block.lines.forEach((line, index) => {
    const found = labelOfLine(text, line, knows);
    if (found !== undefined) labels.push({ found, line, index });
  });
  const first = labels[0];
  if (first === undefined) return undefined;
  const before = asParagraph(text, block, block.lines.slice(0, first.index));
  const pieces = labels.map(({ found: { title, labels: names, end }, line, index }, place): OpenPiece => {
    const rest = block.lines.slice(index + 1, labels[place + 1]?.index);
    const inline = end < line.end;
    const paragraph = asParagraph(text, block, inline ? [{ start: end, end: line.end }, ...rest] : rest);
    return {
      labels: names,
      title,
      heading: { start: line.start, end },
      blocks: paragraph === undefined ? [] : [paragraph],
      inline,
    };
  });
  return { before, pieces };
};

/** Some lines of a paragraph as a paragraph of their own; the last one keeps its line end. */
const asParagraph = (text: string, whole: Paragraph, lines: readonly Span[]): Paragraph | undefined => {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (last.end === whole.lines.at(-1)?.end)
    return { kind: 'paragraph', start: first.start, end: whole.end, lines };
  const lineEnd = /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(last.end, whole.end))?.[0] ?? '';
  return { kind: 'paragraph', start: first.start, end: last.end + lineEnd.length, lines };
};

const BOLD =
  /^[^\p{L}\p{N}*_[`<\\]*(\*\*|__)(?!\s)(?<title>[^*_\n]*?[^\s*_:：])(?:\s*[:：]\1|\1\s*[:：]|\1(?=\s*$))[ \t]*(?=\S|$)/u;
const PLAIN = /^(?<title>\p{L}[^:：*_`[\]\\]{0,40}?)\s*(?:：|:(?=\s|$))[ \t]*/u;

type LineLabel = { title: string; labels: readonly string[]; end: number };

/** The label that a line begins with; in plain type only one that is known. */
export const labelOfLine = (
  text: string,
  { start, end }: Span,
  knows?: KnowsLabel,
): LineLabel | undefined => {
  const source = text.slice(start, end);
  const bold = source.includes('**') || source.includes('__') ? BOLD.exec(source) : null;
  const found = bold ?? (knows !== undefined && /[:：]/.test(source) ? PLAIN.exec(source) : null);
  const title = found?.groups?.title;
  if (found === null || title === undefined) return undefined;
  const labels = labelsOfTitle(title);
  return bold === null && !knows?.(labels) ? undefined : { title, labels, end: start + found[0].length };
};
