import type {
  Block,
  Fence,
  Footnote,
  Html,
  IndentedCode,
  List,
  ListItem,
  Quote,
  Span,
  Table,
} from '../block.ts';
import type { Cursor } from './cursor.ts';
import { paragraphBlocks, type TextLine } from './paragraph-blocks.ts';

/** Where a scan stands: what is open, and how much of it goes on in the line at hand. */
export type Scan = {
  text: string;
  cursor: Cursor;
  /** The open containers from the document down to the deepest one. */
  containers: Container[];
  /** The places of the quotes among them, in ascending order. */
  quotes: number[];
  /** How many of the containers go on in the line at hand. */
  matched: number;
  /** The open block that takes lines of text, in the deepest container. */
  leaf: Leaf | undefined;
};

export type Container =
  | { kind: 'document'; block: Span & { blocks: Block[] } }
  | { kind: 'quote'; block: Quote }
  | { kind: 'footnote'; block: Footnote }
  /** `indent`: the columns that a line needs to belong to the item. */
  | { kind: 'item'; block: ListItem; list: List; indent: number };

type Leaf =
  | OpenParagraph
  | { kind: 'fence'; block: Fence }
  | { kind: 'html'; block: Html; ending: RegExp }
  | { kind: 'indented-code'; block: IndentedCode }
  | { kind: 'table'; block: Table };

/** A paragraph whose end is not known; what becomes of it depends on the lines to come. */
export type OpenParagraph = { kind: 'paragraph'; lines: TextLine[] };

/**
 * Tries to begin one kind of block at the next solid character, which is indented by less than four columns.
 * A container leaves the rest of the line to be read; a leaf takes all of it; otherwise nothing has happened.
 */
export type Starter = (scan: Scan) => Started;

export type Started = 'container' | 'leaf' | undefined;

/** A scan before its first line. */
export const newScan = (text: string, cursor: Cursor): Scan => ({
  text,
  cursor,
  containers: [{ kind: 'document', block: { start: cursor.at, end: cursor.at, blocks: [] } }],
  quotes: [],
  matched: 1,
  leaf: undefined,
});

/** The deepest open container. */
export const innermost = (scan: Scan): Container => {
  const container = scan.containers.at(-1);
  if (container === undefined) throw new Error('the document was closed before its end');
  return container;
};

/** The open paragraph, when the line at hand has all of its containers. */
export const paragraphHere = (scan: Scan): OpenParagraph | undefined =>
  scan.leaf?.kind === 'paragraph' && scan.matched === scan.containers.length ? scan.leaf : undefined;

/** The line at hand from the cursor to its line end: what a block that fills it spans. */
export const restOfLine = ({ at, line }: Cursor): Span => ({ start: at, end: line.next });

/** Closes the open leaf and the containers that do not go on, so that a new block can begin. */
export const closeUnmatched = (scan: Scan): void => {
  closeLeaf(scan);
  while (scan.containers.length > scan.matched) closeInnermost(scan);
};

/** Ends the open leaf. Only a paragraph is not among the blocks of its container yet. */
export const closeLeaf = (scan: Scan): void => {
  const { leaf } = scan;
  scan.leaf = undefined;
  if (leaf?.kind === 'paragraph') addBlocks(scan, paragraphBlocks(scan.text, leaf.lines));
};

/** Adds finished or open blocks to the deepest container. */
export const addBlocks = (scan: Scan, added: readonly Block[]): void => {
  const { blocks } = innermost(scan).block;
  // Not spread: a hundred thousand definitions in a row are more than a call takes.
  for (const block of added) blocks.push(block);
};

/** Adds a block that takes further lines. */
export const openLeaf = (scan: Scan, leaf: Exclude<Leaf, OpenParagraph>): void => {
  addBlocks(scan, [leaf.block]);
  scan.leaf = leaf;
};

/** Adds a container: the blocks to come are its own. Items are in their list already. */
export const openContainer = (scan: Scan, container: Container): void => {
  if (container.kind === 'quote' || container.kind === 'footnote') addBlocks(scan, [container.block]);
  if (container.kind === 'quote') scan.quotes.push(scan.containers.length);
  scan.containers.push(container);
  scan.matched = scan.containers.length;
};

/** Ends the deepest container: it reaches as far as its last block, or its last marker. */
const closeInnermost = (scan: Scan): void => {
  const container = innermost(scan);
  scan.containers.pop();
  if (container.kind === 'quote') scan.quotes.pop();
  const { block } = container;
  block.end = Math.max(block.end, block.blocks.at(-1)?.end ?? block.end);
  if (container.kind === 'item') container.list.end = Math.max(container.list.end, block.end);
};
