import type { PartId } from '../../spec/parts.ts';
import type { Section } from '../outline.ts';
import { lineFinder } from '../read/lines.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import { labelOfPart } from './part-forms.ts';
import type { Refusal } from './placed.ts';
import { type Candidate, linesOf, sayWhich } from './say-which.ts';

/** Items that stand together, in the order of the text. */
export type Siblings = readonly [Located<unknown>, ...Located<unknown>[]];

/**
 * The items among which a further one belongs: those under one heading, the last of them where they stand in several
 * groups there. Items under several headings, or in several tables, leave it open.
 *
 * @param within The section that was asked for, if any.
 * @returns nothing where there are no items
 */
export const chooseSiblings = (
  document: SpecDocument,
  part: PartId,
  items: readonly Located<unknown>[],
  within: Section | undefined,
): Siblings | Refusal | undefined => {
  const groups = groupsOf(inPlaces(document, part, items)).map((siblings) => ({
    siblings,
    owner: ownerOf(document, siblings),
  }));
  const own = within === undefined ? [] : groups.filter(({ owner }) => owner?.start === within.start);
  const candidates = own.length > 0 ? own : groups;
  const owners = new Set(candidates.map(({ owner }) => owner));
  const tables = candidates.filter(({ siblings: [{ container }] }) => container.kind === 'table');
  if (owners.size > 1 || tables.length > 1) return severalGroups(document, part, candidates);
  return candidates.at(-1)?.siblings;
};

/** The items in the part's own place, where some are; else all of them. */
const inPlaces = ({ places }: SpecDocument, part: PartId, items: readonly Located<unknown>[]) => {
  const inside = items.filter(({ span }) =>
    places[part].some((place) => place.span.start <= span.start && span.end <= place.span.end),
  );
  return inside.length > 0 ? inside : items;
};

/** Items by what they stand in: one table, one list, the sections under one heading. */
export const groupsOf = (items: readonly Located<unknown>[]): Siblings[] => {
  const groups = new Map<string, [Located<unknown>, ...Located<unknown>[]]>();
  for (const item of items) {
    const { container } = item;
    // Bold lines are blocks of their own; those under one heading follow each other.
    const key = `${container.kind} ${container.start}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

/** The section that some items stand in; sections stand in the one around them. */
const ownerOf = ({ outline }: SpecDocument, [{ span, form }]: Siblings): Section | undefined =>
  outline.findLast(
    ({ start, end }) => (form === 'section' ? start < span.start : start <= span.start) && span.start < end,
  );

type Group = { siblings: Siblings; owner: Section | undefined };

const severalGroups = (document: SpecDocument, part: PartId, groups: readonly Group[]): Refusal => {
  const lineOf = lineFinder(document.text);
  const areApart = new Set(groups.map(({ owner }) => owner)).size === groups.length;
  const candidates = groups.map(({ owner, siblings: [first] }): Candidate => {
    const title = owner?.title ?? '';
    if (areApart && owner !== undefined) return { title, line: lineOf(owner.start) };
    const { kind, start } = first.container;
    const isWhole = kind === 'table' || kind === 'list';
    return { title, line: isWhole ? lineOf(start) : first.line, what: kind };
  });
  const lines = candidates.map(({ line }) => line);
  return sayWhich(`“${labelOfPart(part)}” stands in ${groups.length} places: ${linesOf(lines)}`, candidates);
};
