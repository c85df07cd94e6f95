import type { LineEnd } from '../read/spec-document.ts';
import type { Splice } from './splice.ts';

/** How most lines of a text end. */
export const dominantLineEnd = (text: string): LineEnd => {
  const counts: Record<LineEnd, number> = { '\n': 0, '\r\n': 0, '\r': 0 };
  for (const end of text.match(/\r\n|\n|\r/g) ?? []) counts[end as LineEnd] += 1;
  const ends: readonly LineEnd[] = ['\n', '\r\n', '\r'];
  return ends.reduce((most, end) => (counts[end] > counts[most] ? end : most));
};

/** A text with LF line ends as the document ends its lines. */
export const withLineEnds = (text: string, lineEnd: LineEnd): string =>
  lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);

/** Puts whole lines, without their last line end, at the start of a line or at the end of the text. */
export const insertLines = (text: string, at: number, lines: string, lineEnd: LineEnd): Splice => {
  const ended = isLineStart(text, at);
  return { at, remove: '', insert: withLineEnds(ended ? `${lines}\n` : `\n${lines}`, lineEnd) };
};

/** Puts a block there, `before` standing between it and what is above it, and a blank line below it where none is. */
export const insertBlock = (
  text: string,
  at: number,
  block: string,
  lineEnd: LineEnd,
  before = '\n',
): Splice => {
  const start = beforeTrailer(text, at);
  const isClear =
    start === text.length || /^[ \t]*(?:[\n\r]|$)/.test(text.slice(start, lineEndAfter(text, start)));
  const gap = start === firstOffset(text) ? '' : before;
  return insertLines(text, start, `${gap}${block}${isClear ? '' : '\n'}`, lineEnd);
};

/** Before the comment that ends a text, instead of behind it: what says that it stands last stays last. */
const beforeTrailer = (text: string, at: number): number => {
  if (text.slice(at).trim() !== '') return at;
  const solid = text.trimEnd();
  const start = solid.endsWith('-->') ? solid.lastIndexOf('<!--') : 0;
  const above = text.slice(0, Math.max(start, 0)).trimEnd().length;
  const isApart = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(above, start));
  return above > 0 && start > 0 && isApart ? nextLineStart(text, above) : at;
};

/** The offset of the next line. */
export const lineEndAfter = (text: string, at: number): number => {
  const found = text.slice(at).search(/[\n\r]/);
  if (found < 0) return text.length;
  return at + found + (text.startsWith('\r\n', at + found) ? 2 : 1);
};

/** The offset at which the line of an offset begins. */
export const lineStartBefore = (text: string, at: number): number => {
  let start = at;
  while (start > firstOffset(text) && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
};

/** The offset itself at the start of a line, otherwise that of the next line. */
export const nextLineStart = (text: string, at: number): number =>
  isLineStart(text, at) ? at : lineEndAfter(text, at);

const isLineStart = (text: string, at: number): boolean => lineStartBefore(text, at) === at;

const firstOffset = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);
