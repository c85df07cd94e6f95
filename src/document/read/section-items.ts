import { lineEndOf } from './lines.ts';
import type { Heading, Reading } from './reading.ts';
import type { SectionsContainer } from './spec-document.ts';

/** The name of an item in its heading, and what stands around it; a number that belongs to the name is no numbering. */
export type HeadingName = { name: string; numbering: string | undefined; prefix: string; suffix: string };

/** A heading that names an item. */
export type NamedHeading = HeadingName & { heading: Heading };

/** For each heading that names an item, what it stands in with its siblings, written as the last one of them. */
export const sectionContainers = (
  reading: Reading,
  named: readonly NamedHeading[],
): ReadonlyMap<Heading, SectionsContainer> => {
  const groups = siblingsOf(named);
  return new Map(
    [...groups.values()].flatMap((siblings) => {
      const container = containerOf(reading, siblings);
      return container === undefined ? [] : siblings.map(({ heading }) => [heading, container] as const);
    }),
  );
};

const siblingsOf = (named: readonly NamedHeading[]): ReadonlyMap<string, readonly NamedHeading[]> => {
  const groups = new Map<string, NamedHeading[]>();
  for (const item of named) {
    const key = `${item.heading.parent?.index ?? ''} ${item.heading.level}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

const containerOf = ({ text }: Reading, siblings: readonly NamedHeading[]): SectionsContainer | undefined => {
  const [first, last] = [siblings[0], siblings.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { heading, suffix } = last;
  const isShared = siblings.length > 1 && siblings.every(({ prefix }) => prefix === last.prefix);
  const span = { start: first.heading.start, end: heading.content.end };
  return {
    kind: 'sections',
    ...span,
    level: heading.level,
    numbering: last.numbering,
    // A picture before one name is that one's own.
    prefix: isShared ? last.prefix : last.prefix.replace(PICTURES, ''),
    suffix,
    code: isInCode(heading.rawTitle),
    lineEnd: lineEndOf(text, span),
  };
};

const PICTURES = /^(?:[\p{So}\p{Sk}\p{P}\s]|\uFE0F|\u200D)+/u;

/** Whether a heading has code in it, which is its name; escaped backticks are text. */
export const isInCode = (rawTitle: string): boolean => /(?<!\\)`[^`]+`/.test(rawTitle);
