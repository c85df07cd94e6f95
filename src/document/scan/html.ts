import type { Html, HtmlCondition } from '../block.ts';
import { type Cursor, isBlank, restOf } from './cursor.ts';
import { htmlTags } from './html-tags.ts';
import { closeUnmatched, openLeaf, restOfLine, type Starter } from './scan.ts';

const BLANK = /^[ \t]*$/;

const ATTRIBUTE = String.raw`[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^ \t"'=<>${'`'}]+))?`;
const OPEN_TAG = String.raw`<[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*[ \t]*\/?>`;
const CLOSING_TAG = String.raw`<\/[A-Za-z][A-Za-z0-9-]*[ \t]*>`;

/** CommonMark's seven ways for HTML to begin, and what ends each. */
const conditions: readonly { condition: HtmlCondition; opening: RegExp; ending: RegExp }[] = [
  {
    condition: 1,
    opening: /^<(?:pre|script|style|textarea)(?=[ \t>]|$)/i,
    ending: /<\/(?:pre|script|style|textarea)>/i,
  },
  { condition: 2, opening: /^<!--/, ending: /-->/ },
  { condition: 3, opening: /^<\?/, ending: /\?>/ },
  { condition: 4, opening: /^<![A-Za-z]/, ending: />/ },
  { condition: 5, opening: /^<!\[CDATA\[/, ending: /\]\]>/ },
  {
    condition: 6,
    opening: new RegExp(String.raw`^<\/?(?:${htmlTags.join('|')})(?=[ \t>]|\/>|$)`, 'i'),
    ending: BLANK,
  },
  { condition: 7, opening: new RegExp(`^(?:${OPEN_TAG}|${CLOSING_TAG})[ \\t]*$`), ending: BLANK },
];

/** A line that begins with a tag, a comment or another piece of HTML. */
export const html: Starter = (scan) => {
  const { cursor } = scan;
  if (cursor.text[cursor.solid] !== '<') return undefined;
  const rest = restOf(cursor);
  const found = conditions.find(({ opening }) => opening.test(rest));
  if (found === undefined || (found.condition === 7 && scan.leaf?.kind === 'paragraph')) return undefined;
  const { condition, ending } = found;
  closeUnmatched(scan);
  const block: Html = { kind: 'html', ...restOfLine(cursor), condition, closed: ending === BLANK };
  openLeaf(scan, { kind: 'html', block, ending });
  if (takeHtmlLine(block, ending, cursor)) scan.leaf = undefined;
  return 'leaf';
};

/** Takes the line at hand into open HTML; true when it ends there. A blank line that ends it is not taken. */
export const takeHtmlLine = (block: Html, ending: RegExp, cursor: Cursor): boolean => {
  if (ending === BLANK && isBlank(cursor)) return true;
  block.end = cursor.line.next;
  const isLast = ending !== BLANK && ending.test(restOf(cursor));
  block.closed ||= isLast;
  return isLast;
};
