import { lineEndOf } from './lines.ts';
import type { Heading, Reading } from './reading.ts';
import type { SectionsContainer } from './spec-document.ts';

/** A heading that names an item, and how the name is written in it. */
export type NamedHeading = { heading: Heading; name: string; prefix: string; suffix: string };

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
    numbering: heading.numbering,
    // A picture before one name is that one's own.
    prefix: isShared ? last.prefix : last.prefix.replace(PICTURES, ''),
    suffix,
    code: /`[^`]+`/.test(heading.rawTitle),
    ruled: siblings.some(({ heading: sibling }, at) => at < siblings.length - 1 && endsWithRule(sibling)),
    lineEnd: lineEndOf(text, span),
  };
};

const PICTURES = /^(?:[\p{So}\p{Sk}\p{P}\s]|\uFE0F|\u200D)+/u;

const endsWithRule = ({ blocks }: Heading): boolean =>
  blocks.findLast(({ kind }) => kind !== 'blank')?.kind === 'thematic-break';
