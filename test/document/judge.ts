import type { Heading, Nodes, Parent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, ListItem, Span, TableRow } from '../../src/document/block.ts';
import { scanBlocks } from '../../src/document/scan-blocks.ts';

/** What two readings of a text are compared by: each block as its kind, its text and what is in it. */
export type Shape = { kind: string; start: number; text: string; facts?: unknown; inside?: Shape[] };

/** The blocks of a text without front matter as mdast, the judge, reads them. */
export const judged = (text: string): Shape[] => {
  const options = { extensions: [gfm(), withoutTasks], mdastExtensions: [gfmFromMarkdown()] };
  return comparable(
    fromMarkdown(withoutFrontMatter(text), options).children.map((node) => shapeOfNode(text, node)),
  );
};

/** The judge knows no front matter: it is given as many spaces instead. */
const withoutFrontMatter = (text: string): string => {
  const [first] = scanBlocks(text);
  if (first?.kind !== 'front-matter') return text;
  return text.slice(0, first.end).replace(/[^\r\n]/g, ' ') + text.slice(first.end);
};

/** With task items the judge would start their text after the box. */
const withoutTasks = { disable: { null: ['tasklistCheck'] } };

/** The same as we read them. */
export const scanned = (text: string): Shape[] => comparable(shapesOf(text, scanBlocks(text)));

/** mdast lets blocks inside containers end with markers that are not theirs: only their starts are compared. */
const comparable = (blocks: readonly Shape[]): Shape[] =>
  blocks.map((block) => ({
    ...block,
    ...(block.inside && {
      inside: block.kind === 'list' ? comparable(block.inside) : block.inside.map(withoutText),
    }),
  }));

const withoutText = ({ inside, ...block }: Shape): Shape => ({
  ...block,
  text: '',
  ...(inside && { inside: inside.map(withoutText) }),
});

const shapesOf = (text: string, blocks: readonly Block[]): Shape[] =>
  blocks
    .filter(({ kind }) => kind !== 'blank' && kind !== 'front-matter')
    .map((block) => shapeOfBlock(text, block));

/** Spans are compared without the white space at their ends, where mdast follows no single rule. */
const shape = (text: string, kind: string, span: Span, rest: Partial<Shape> = {}): Shape => {
  const raw = text.slice(span.start, span.end);
  const solid = raw.replace(/^[ \t\r\n]+/, '');
  return {
    kind,
    start: span.start + raw.length - solid.length,
    text: solid.replace(/[ \t\r\n]+$/, ''),
    ...rest,
  };
};

const spanOfNode = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? Number.NaN,
  end: node.position?.end.offset ?? Number.NaN,
});

/** From the first child to the last one: empty without children. */
const insideSpan = ({ children }: Parent): Span => {
  const [first, last] = [children.at(0), children.at(-1)];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: spanOfNode(first).start, end: spanOfNode(last).end };
};

/** mdast lets a setext heading begin at the link reference definitions above it. */
const headingSpan = (text: string, node: Heading): Span => {
  const span = spanOfNode(node);
  const isSetext = /[\r\n]/.test(text.slice(span.start, span.end));
  return isSetext ? { start: insideSpan(node).start, end: span.end } : span;
};

/** mdast lets an item that ends in an unclosed fence end after the marker of the next one. */
const itemSpan = (item: RootContent, next: RootContent | undefined): Span => {
  const span = spanOfNode(item);
  return next === undefined ? span : { start: span.start, end: Math.min(span.end, spanOfNode(next).start) };
};

const textOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/^[ \t]+|[ \t]+$/g, '');

const shapeOfNode = (text: string, node: RootContent, next?: RootContent): Shape => {
  const of = (kind: string, rest?: Partial<Shape>) => shape(text, kind, spanOfNode(node), rest);
  const insideOf = (parent: Parent) =>
    parent.children.map((child) => shapeOfNode(text, child as RootContent));
  switch (node.type) {
    case 'heading':
      return shape(text, 'heading', headingSpan(text, node), {
        facts: [node.depth, textOf(text, insideSpan(node))],
      });
    case 'code':
      return of(/[ \t]/.test(text[spanOfNode(node).start] ?? '') ? 'indented-code' : 'fence');
    case 'blockquote':
      return of('quote', { inside: insideOf(node) });
    case 'footnoteDefinition':
      return of('footnote', { inside: insideOf(node) });
    case 'list':
      return of('list', {
        facts: node.ordered,
        inside: node.children.map((item, index) => shapeOfNode(text, item, node.children[index + 1])),
      });
    case 'listItem':
      return shape(text, 'item', itemSpan(node, next), { inside: insideOf(node) });
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => textOf(text, insideSpan(cell))));
      return of('table', { facts: [node.align?.map((align) => align ?? undefined), rows] });
    }
    case 'thematicBreak':
      return of('thematic-break');
    default:
      return of(node.type);
  }
};

const shapeOfBlock = (text: string, block: Block): Shape => {
  const of = (rest?: Partial<Shape>) => shape(text, block.kind, block, rest);
  switch (block.kind) {
    case 'heading':
      return of({ facts: [block.level, textOf(text, block.content)] });
    case 'quote':
    case 'footnote':
      return of({ inside: shapesOf(text, block.blocks) });
    case 'list':
      return of({ facts: block.ordered, inside: block.items.map((item) => shapeOfItem(text, item)) });
    case 'table':
      return of({
        facts: [block.alignments, [block.header, ...block.rows].map((row) => shapeOfRow(text, row))],
      });
    default:
      return of();
  }
};

const shapeOfItem = (text: string, item: ListItem): Shape =>
  shape(text, 'item', item, { inside: shapesOf(text, item.blocks) });

const shapeOfRow = (text: string, row: TableRow): string[] => row.cells.map((cell) => textOf(text, cell));
