import type { PartId } from '../../spec/parts.ts';
import type { Container } from '../read/spec-document.ts';
import type { Siblings } from './choose-siblings.ts';
import { likeRelationship } from './like-relationship.ts';
import { insertBlock, insertLines, nextLineStart } from './line-ends.ts';
import { linesLike } from './lines-like.ts';
import type { Written } from './placed.ts';
import type { Splice } from './splice.ts';

/** Writes further lines below the last one of some, in a fence or as bold lines of their own. */
export const writeLines = (
  text: string,
  container: Extract<Container, { kind: 'lines' }>,
  siblings: Siblings,
  part: PartId,
  items: readonly Written[],
): Splice => {
  const last = siblings.at(-1) ?? siblings[0];
  const at = nextLineStart(text, last.span.end);
  if (part === 'endpoints')
    return insertBlock(text, at, linesLike(text, part, siblings, items).join('\n\n'), container.lineEnd);
  const next = part === 'relationships' ? likeRelationship : stepAfter(arrowAmong(text, siblings));
  // Outside of code, marks would be read as such.
  const isCode = container.content.start > container.start;
  let above = text.slice(last.span.start, last.span.end).trimEnd();
  const lines = items.map(({ cells, bullet }) => {
    const written = next(above, isCode ? (cells.line ?? '') : bullet);
    above = written.slice(written.lastIndexOf('\n') + 1);
    return written;
  });
  return insertLines(text, at, lines.join('\n'), container.lineEnd);
};

/** The lines between the last two steps, where they are arrows and nothing else. */
const arrowAmong = (text: string, siblings: Siblings): string => {
  const [before, last] = [siblings.at(-2), siblings.at(-1)];
  const between = text.slice(before?.span.end, last?.span.start);
  const isArrow = before !== undefined && !/[\p{L}\p{N}]/u.test(between.replace(/^[ \t]*v[ \t]*$/m, ''));
  return isArrow ? between.replace(/\r\n?/g, '\n').replace(/\n$/, '') : ARROW;
};

const ARROW = '   ↓';

/** The step after another one, with the next number. */
const stepAfter =
  (arrow: string) =>
  (last: string, step: string): string => {
    const [, indent = '', number = '0', gap = '. '] = /^([ \t]*)(\d{1,9})([.)][ \t]+)/.exec(last) ?? [];
    const line = `${indent}${Number(number) + 1}${gap}${step}`;
    return arrow === '' ? line : `${arrow}\n${line}`;
  };

/** The first line of a part that stands in a fence, as the template writes it. */
export const firstLine = (part: string, line: string): string =>
  part === 'relationships' ? likeRelationship('', line) : `1. ${line}`;
