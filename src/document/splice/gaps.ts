import type { Section } from '../outline.ts';
import { lineFinder } from '../read/lines.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import type { Choice } from './placed.ts';

/** Where a new section can stand. */
export type Gap = { kind: 'after' | 'before'; section: Section } | { kind: 'end' };

/** The headings that the template has before and after something, of those that are there. */
export type Neighbours = { before: Section | undefined; after: Section | undefined };

/** Every gap between two sections; with one of them alone, from there to the end or the start of what they stand in. */
export const gapsBetween = (outline: readonly Section[], { before, after }: Neighbours): Gap[] => {
  if (before === undefined && after === undefined) return [];
  if (before === undefined || after === undefined) return gapsBeside(outline, { before, after });
  const strangers = siblingsOf(outline, before).filter(
    ({ start, end }) => start >= before.end && end <= after.start,
  );
  const all = [before, ...strangers];
  const isClosed = before.level === after.level && all.at(-1)?.end === after.start;
  return [...all.map(gapAfter), ...(isClosed ? [] : [{ kind: 'before' as const, section: after }])];
};

const gapsBeside = (outline: readonly Section[], { before, after }: Neighbours): Gap[] => {
  if (before !== undefined)
    return siblingsOf(outline, before)
      .filter(({ start }) => start >= before.start)
      .map(gapAfter);
  if (after === undefined) return [];
  const earlier = siblingsOf(outline, after).filter(({ start }) => start < after.start);
  return [{ kind: 'before', section: earlier[0] ?? after }, ...earlier.map(gapAfter)];
};

const gapAfter = (section: Section): Gap => ({ kind: 'after', section });

/** The sections that stand in the same one as another, itself included. */
export const siblingsOf = (outline: readonly Section[], section: Section): Section[] => {
  const above = outline.filter(({ level }) => level < section.level);
  const start = above.findLast((other) => other.start < section.start)?.start ?? 0;
  const end = above.find((other) => other.start > section.start)?.start ?? Number.POSITIVE_INFINITY;
  return outline.filter(
    (other) => other.level === section.level && other.start >= start && other.start < end,
  );
};

/** The heading over all others, which is the title of the document rather than a section beside others. */
export const titleSection = ([first, ...others]: readonly Section[]): Section | undefined =>
  first !== undefined && others.every(({ level }) => level > first.level) && first.level === 1
    ? first
    : undefined;

/** A gap as people are asked about it. */
export const gapChoice = (document: SpecDocument, gap: Gap, title: string): Choice => {
  const name = `a new section “${title}” ${gapName(document, gap)}`;
  if (gap.kind === 'end') return { name, into: 'at the end' };
  return { name, into: `${gap.kind} line ${lineFinder(document.text)(gap.section.start)}` };
};

/** Where a gap is: `after “Deployment”, line 120`. */
export const gapName = ({ text }: SpecDocument, gap: Gap): string =>
  gap.kind === 'end'
    ? 'at the end of the document'
    : `${gap.kind} “${gap.section.title}”, line ${lineFinder(text)(gap.section.start)}`;
