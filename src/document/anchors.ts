import type { Block, Span } from './block.ts';
import { plainText } from './plain-text.ts';
import { scanBlocks } from './scan-blocks.ts';

/** The names by which links lead to places of a document: those that GitHub gives to headings, and those that are written. */
export const anchorsIn = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  const used = new Map<string, number>();
  for (const { start, end } of headingsIn(text)) {
    const title = text.slice(start, end);
    const own = /\{#([^{}\s]+)\}\s*$/.exec(title)?.[1];
    if (own !== undefined) anchors.add(own);
    const slug = headingAnchor(title);
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  for (const [, , name = ''] of text.matchAll(/<[a-z][^<>\n]{0,200}?\s(?:id|name)=(["']?)([^"'<>\s]+)\1/gi))
    anchors.add(name);
  return anchors;
};

/** The text of every heading in order: in quotes, lists and HTML too. */
const headingsIn = (text: string): Span[] => {
  const blocks = scanBlocks(text);
  const inHtml = [...text.matchAll(/<h([1-6])(?:\s[^<>]{0,200})?>([^\n]{0,300}?)<\/h\1>/gi)].map(
    ({ 0: whole, 2: title = '', index }) => {
      const start = index + whole.indexOf('>') + 1;
      return { start, end: start + title.length };
    },
  );
  const found = [...blocks.flatMap(headingsOf), ...inHtml];
  return inHtml.length === 0 ? found : found.toSorted((one, other) => one.start - other.start);
};

const headingsOf = (block: Block): Span[] => {
  if (block.kind === 'heading') return [block.content];
  if (block.kind === 'quote' || block.kind === 'footnote') return block.blocks.flatMap(headingsOf);
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(headingsOf)) : [];
};

/**
 * The anchor that GitHub gives to a heading: small letters, without punctuation and pictures, spaces as hyphens.
 *
 * @example
 * headingAnchor('3.2 Component: `Cart`') // '32-component-cart'
 */
export const headingAnchor = (title: string): string =>
  plainText(title.replace(IMAGE, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

/** A picture has no letters. */
const IMAGE = /!\[[^[\]]*\](?:\([^()\s]*\)|\[[^[\]]*\])/g;
