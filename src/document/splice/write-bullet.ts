import type { ListContainer } from '../read/spec-document.ts';
import { insertLines, nextLineStart } from './line-ends.ts';
import type { Splice } from './splice.ts';

/**
 * Writes items below another one of a list.
 *
 * @param count How many items of the list are known, to see whether all have the same number.
 */
export const writeBullets = (
  text: string,
  container: ListContainer,
  bullets: readonly string[],
  after: { end: number },
  count: number,
): Splice => {
  const { indent, tasks, loose, lineEnd } = container;
  const gap = /^[ \t]{1,4}$/.test(container.gap) ? container.gap : ' ';
  const isLast = after.end >= container.end;
  let { lastNumber = 0 } = container;
  const items = bullets.map((bullet, at) => {
    const number = nextNumber(lastNumber, count + at);
    // The number of the list's last item counts, whichever stands above.
    if (isLast) lastNumber = number;
    const marker = container.ordered ? `${number}${container.delimiter}` : container.delimiter;
    return bulletText(`${indent}${marker}${gap}`, tasks ? `[ ] ${bullet}` : bullet);
  });
  const lines = items.map((item) => (loose ? `\n${item}` : item)).join('\n');
  return insertLines(text, nextLineStart(text, after.end), lines, lineEnd);
};

/** Writes one item below another one of a list. */
export const writeBullet = (
  text: string,
  container: ListContainer,
  bullet: string,
  after: { end: number },
  count: number,
): Splice => writeBullets(text, container, [bullet], after, count);

/** An item behind its marker, its further lines below its first one. */
export const bulletText = (lead: string, bullet: string): string =>
  lead + bullet.replace(/\n[ \t]*(?=[^\s])/g, `\n${indentBelow(lead)}`);

/** The white space that is as wide as what an item begins with: a tab behind a marker takes its place. */
const indentBelow = (lead: string): string =>
  lead.replace(/[^\s]/g, ' ').replace(/^((?:\t| {4})*) {1,3}\t/, '$1\t');

const nextNumber = (last: number, count: number): number => {
  const isConstant = count > 1 && last < 2;
  return isConstant || last === LARGEST ? last : last + 1;
};

/** The largest number that CommonMark gives an item. */
const LARGEST = 999_999_999;
