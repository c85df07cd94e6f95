import fc from 'fast-check';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect } from 'vitest';
import { cleanText } from '../../../src/spec/clean-text.ts';

/** A document with an escaped text in it, once or more, and how the running text of that document reads. */
export type Example = { document: (text: string) => string; reads: (text: string) => string };

/** Checks that every text leaves the document the shape it has with harmless words, and reads as the text it is. */
export const staysText = (example: Example, texts: fc.Arbitrary<string>): void => {
  const outlineWith = remembered((text: string) => outline(parse(example.document(text))));
  fc.assert(
    fc.property(texts, (text) => {
      const written = example.document(text);
      const root = parse(written);
      expect(outline(root)).toEqual(outlineWith(harmless(text)));
      expect(oneSpaced(words(root, written))).toBe(oneSpaced(example.reads(cleanText(text))));
    }),
    { numRuns: 200 },
  );
};

/** A document as GitHub reads it. */
export const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** A word for each line. */
const harmless = (text: string): string => cleanText(text).replace(/.+/g, 'word');

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same function, which works only once for each argument. */
const remembered = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const result = made.get(key) ?? make(key);
    made.set(key, result);
    return result;
  };
};

/** The blocks of a document, nested as they are, without the text that runs in them. */
const outline = (node: Nodes): unknown =>
  'children' in node && !holdsText(node) ? [label(node), ...node.children.map(outline)] : label(node);

const holdsText = (node: Nodes): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }> =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

const label = (node: Nodes): string => {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'list') return node.ordered ? 'ordered list' : 'list';
  if (node.type === 'listItem') return node.checked === null ? 'item' : 'task';
  return node.type;
};

/**
 * The running text of a document as it reads. A code span keeps the backticks it is written with; an address that GFM
 * makes a link is its own text; any other markup shows what it is, so that it never equals the text that was put in.
 */
const words = (node: Nodes, source: string): string => {
  if (!('children' in node)) return '';
  if (!holdsText(node)) return node.children.map((child) => words(child, source)).join('\n');
  const pipe = node.type === 'tableCell' ? '\\|' : '|';
  return reading(node.children, source, pipe);
};

const reading = (nodes: readonly PhrasingContent[], source: string, pipe: string): string =>
  nodes
    .map((node) => {
      const { start, end } = node.position ?? {};
      const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
      if (node.type === 'text') return node.value;
      if (node.type === 'inlineCode') return written.replaceAll(pipe, '|');
      if (node.type !== 'link') return `⟦${node.type}⟧`;
      const text = reading(node.children, source, pipe);
      return /^[[<]/.test(written) ? `⟦link ${node.url} ${text}⟧` : text;
    })
    .join('');
