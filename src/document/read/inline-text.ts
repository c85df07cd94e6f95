import { oneLine } from '../../spec/clean-text.ts';
import type { Span } from '../block.ts';
import { readInline } from '../inline/read-inline.ts';
import { afterBlank, afterTarget, afterTitle } from '../link-parts.ts';
import { isUnmarked, plainText } from '../plain-text.ts';

/** The lines of a paragraph as they are written, one below the other. */
export const joinLines = (text: string, lines: readonly Span[]): string =>
  lines.length === 1
    ? text.slice(lines[0]?.start, lines[0]?.end)
    : lines.map(({ start, end }) => text.slice(start, end)).join('\n');

/** A heading as the name it is, on one line: code marks are decoration, backticks that are text stay. */
export const nameText = (markdown: string): string =>
  oneLine(isUnmarked(markdown) ? markdown : withoutMarks(markdown));

const withoutMarks = (markdown: string): string =>
  readInline(markdown.replace(/\r\n?/g, '\n'))
    .map(({ text }) => withoutCodeMarks(text))
    .join('');

/** A name in a sentence or cell: as a reader sees it, and without code marks where it is nothing but code. */
export const bareName = (markdown: string): string => {
  if (isUnmarked(markdown)) return oneLine(markdown);
  const pieces = readInline(markdown.trim()).filter(({ text }) => text !== '');
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined
    ? oneLine(withoutCodeMarks(only.text))
    : oneLine(plainText(markdown));
};

/** The text of a code span; any other text as it is. */
const withoutCodeMarks = (text: string): string => {
  const [, marks = '', code] = /^(`+)([^`][\s\S]*)$/.exec(text) ?? [];
  if (code === undefined || !code.endsWith(marks)) return text;
  return code.slice(0, code.length - marks.length).replace(/^ ([\s\S]*\S[\s\S]*) $/, '$1');
};

/** A cell of a table as it would be written elsewhere: there, a pipe needs no backslash, in code least of all. */
export const cellText = (markdown: string): string =>
  markdown.replace(/\\([\\|])/g, (pair, character) => (character === '|' ? '|' : pair));

/** The text and the target of Markdown that is a link and nothing else. */
export const wholeLink = (markdown: string): { text: string; target: string } | undefined => {
  const source = markdown.trim();
  const close = closingBracket(source);
  if (close === undefined || source[close + 1] !== '(') return undefined;
  const start = afterBlank(source, close + 2);
  const target = afterTarget(source, start);
  if (target === undefined) return undefined;
  const end = afterBlank(source, afterTitle(source, target) ?? target);
  if (source[end] !== ')' || end !== source.length - 1) return undefined;
  return {
    text: oneLine(plainText(source.slice(1, close))),
    target: targetText(source.slice(start, target)),
  };
};

/** The bracket that closes the one at the start. */
const closingBracket = (source: string): number | undefined => {
  if (!source.startsWith('[')) return undefined;
  let open = 0;
  for (const { 0: mark, index } of source.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (mark === '[') open += 1;
    if (mark === ']') open -= 1;
    if (open === 0) return index;
  }
  return undefined;
};

/** A link target as the address it was: without backslashes, and without the encoding that a link alone needs. */
const targetText = (target: string): string =>
  target
    .replace(/^<([\s\S]*)>$/, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(ENCODED, decoded);

/** One character, percent-encoded as UTF-8. */
const ENCODED =
  /%[0-7][\dA-F]|%[CD][\dA-F]%[\dA-F]{2}|%E[\dA-F](?:%[\dA-F]{2}){2}|%F[\dA-F](?:%[\dA-F]{2}){3}/gi;

/** What a link cannot hold otherwise; anything else was encoded by somebody who meant it. */
const NEEDS_ENCODING = /^[\s\u0000-\u001F\u007F-\u009F<>|`\\()]$/;

const decoded = (encoded: string): string => {
  try {
    const character = decodeURIComponent(encoded);
    return NEEDS_ENCODING.test(character) ? character : encoded;
  } catch {
    return encoded;
  }
};
