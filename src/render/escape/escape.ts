import { cleanText, oneLine } from '../../spec/clean-text.ts';
import { escapeInline } from './escape-inline.ts';
import { bracket, closingHashes, inline, lastBracket, lineStart, nameEnd, pipe, taskBox } from './unsafe.ts';

export { fence } from './fence.ts';
export { linkDestination } from './link-destination.ts';

/*
 * People's text on its way into Markdown, by the place it goes to: it reads as the very text it was and changes nothing
 * around it. Each function takes any string and escapes one whole text: two texts that share a paragraph, an item or a
 * cell are joined first, since a `*` in one could pair with a `*` in the other.
 */

/**
 * How backticks are read. `name`: as the characters they are, for titles and names. `prose`: a balanced code span of one
 * or two backticks on one line stays a code span, for sentences.
 */
type InlineMode = 'name' | 'prose';

/** The text of an ATX heading, on one line; a label such as `Component: ` may stand before it. */
export const headingText = (text: string): string =>
  escapeInline(oneLine(text), { unsafe: [...inline, closingHashes], keepsCode: keepsCode.name });

/** A sentence within a line, such as after `**Label:** `, on one line. */
export const inlineProse = (text: string): string =>
  escapeInline(oneLine(text), { unsafe: inline, keepsCode: keepsCode.prose });

/** A text after a bold label in a quote, on one line. Quoted lines are one paragraph, so a lone `*` is escaped too. */
export const quoteText = (text: string): string =>
  escapeInline(oneLine(text), { unsafe: inline, keepsCode: keepsCode.name, joined: true });

/** The text between the brackets of a link, on one line. */
export const linkText = (text: string): string =>
  escapeInline(oneLine(text), { unsafe: [...inline, bracket], keepsCode: keepsCode.name });

/** One cell of a table, on one line. A code span that a table cannot hold (a backslash before a pipe) becomes text. */
export const tableCell = (text: string, mode: InlineMode = 'prose'): string =>
  escapeInline(oneLine(text), {
    unsafe: [...inline, pipe],
    keepsCode: (span) => keepsCode[mode](span) && !span.includes('\\|'),
  });

/** Paragraphs at the left margin, with their line breaks; they may follow a label line directly. */
export const paragraph = (text: string): string =>
  escapeInline(flushLeft(text), { unsafe: [...inline, ...lineStart], keepsCode: keepsCode.prose });

/**
 * The text of a list item, after its bullet or task box.
 *
 * @param indent the column at which the item's text starts (2 for `- `, 3 for `1. `): its further lines start there too
 */
export const listItem = (text: string, indent: number, mode: InlineMode = 'prose'): string =>
  escapeInline(flushLeft(text), {
    unsafe: [...inline, ...lineStart, taskBox],
    keepsCode: keepsCode[mode],
  }).replace(/\n(?!\n)/g, `\n${' '.repeat(indent)}`);

/**
 * The name that a list item begins with, such as `Name (kind): text`, on one line. It may be escaped apart from the text:
 * nothing in it pairs with what follows, or ends it early.
 *
 * @param hasKind whether a kind follows; otherwise a bracket at the end of the name would be read as one
 */
export const leadingName = (name: string, hasKind: boolean): string =>
  escapeInline(oneLine(name), {
    unsafe: [...inline, ...lineStart, ...nameEnd, ...(hasKind ? [] : [lastBracket])],
    keepsCode: (span) => keepsCode.prose(span) && !span.startsWith('``'),
    joined: true,
  });

/** The text behind the name that a list item begins with: no line of it but the further ones begins a block. */
export const itemText = (text: string, indent: number): string =>
  listItem(BEFORE + text, indent).slice(BEFORE.length);

const BEFORE = 'n ';

/** Of a code span with nothing but spaces in it a reader would see nothing. */
const keepsCode: Record<InlineMode, (span: string) => boolean> = {
  name: () => false,
  prose: (span) => span.replace(/^`+|`+$/g, '').trim() !== '',
};

/** The text with its lines at the left margin, where none is read as code, and one blank line between paragraphs. */
const flushLeft = (text: string): string =>
  cleanText(text)
    .replace(/^[^\S\n]+/gm, '')
    .replace(/\n{3,}/g, '\n\n');
