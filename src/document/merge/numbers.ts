import type { Span } from '../block.ts';
import { numberingOf } from '../read/reading.ts';
import type { Container, Located, SpecDocument } from '../read/spec-document.ts';

/** A line that begins with a number such as `3.2` or `4.`, and what it says besides. */
export type Numbered = { numbering: string; line: string };

/** The marks before the text of a heading, and white space before an item. */
export const HEADING_MARKS = /^[ \t]*(?:#{1,6}[ \t]+)?/;

/** The number that a stretch begins with. */
export const numberAt = (text: string, { start, end }: Span): Numbered | undefined => {
  const [first = ''] = /^[^\n\r]*/.exec(text.slice(start, end)) ?? [];
  const line = first.replace(HEADING_MARKS, '').trim();
  const numbering = numberingOf(line);
  return numbering === undefined ? undefined : { numbering, line: line.slice(numbering.length).trim() };
};

/** The numbers of all headings. */
export const headingNumbers = ({ text, outline }: SpecDocument): readonly Numbered[] =>
  outline.flatMap(({ heading }) => numberAt(text, heading) ?? []);

/** The numbers of items that stand in the same list, or fence, as each of them. */
export const siblingNumbers = (
  text: string,
  items: readonly Located<unknown>[],
): ((container: Container) => readonly Numbered[]) => {
  const groups = new Map<string, Numbered[]>();
  for (const { span, container } of items) {
    const number = numberAt(text, span);
    if (number === undefined) continue;
    const group = groups.get(nameOf(container));
    if (group === undefined) groups.set(nameOf(container), [number]);
    else group.push(number);
  }
  return (container) => groups.get(nameOf(container)) ?? [];
};

const nameOf = ({ kind, start }: Container): string => `${kind} ${start}`;
