import type { ListContainer } from '../read/spec-document.ts';
import { insertLines, nextLineStart } from './line-ends.ts';
import type { Splice } from './splice.ts';

/**
 * Writes an item below another one of a list.
 *
 * @param count How many items of the list are known, to see whether all have the same number.
 */
export const writeBullet = (
  text: string,
  container: ListContainer,
  bullet: string,
  after: { end: number },
  count: number,
): Splice => {
  const gap = /^[ \t]{1,4}$/.test(container.gap) ? container.gap : ' ';
  const lead = `${container.indent}${markerOf(container, count)}${gap}`;
  const item = bulletText(lead, container.tasks ? `[ ] ${bullet}` : bullet);
  return insertLines(
    text,
    nextLineStart(text, after.end),
    container.loose ? `\n${item}` : item,
    container.lineEnd,
  );
};

/** An item behind its marker, its further lines below its first one. */
export const bulletText = (lead: string, bullet: string): string =>
  lead + bullet.replace(/\n[ \t]*(?=[^\s])/g, `\n${lead.replace(/[^\s]/g, ' ')}`);

const markerOf = ({ ordered, delimiter, lastNumber = 0 }: ListContainer, count: number): string => {
  if (!ordered) return delimiter;
  const isConstant = count > 1 && lastNumber < 2;
  return `${isConstant || lastNumber === LARGEST ? lastNumber : lastNumber + 1}${delimiter}`;
};

/** The largest number that CommonMark gives an item. */
const LARGEST = 999_999_999;
