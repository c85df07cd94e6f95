import type { PartId } from '../../spec/parts.ts';
import type { Section } from '../outline.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import { labelOfPart } from './part-forms.ts';
import { type Refusal, refuse } from './placed.ts';

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
  if (owners.size > 1 || tables.length > 1) return severalGroups(part, candidates);
  return candidates.at(-1)?.siblings;
};

/** The items in the part's own place, where some are; else all of them. */
const inPlaces = ({ places }: SpecDocument, part: PartId, items: readonly Located<unknown>[]) => {
  const inside = items.filter(({ span }) =>
    places[part].some((place) => place.span.start <= span.start && span.end <= place.span.end),
  );
  return inside.length > 0 ? inside : items;
};

const groupsOf = (items: readonly Located<unknown>[]): Siblings[] => {
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

const severalGroups = (part: PartId, groups: readonly Group[]): Refusal => {
  const titles = [...new Set(groups.map(({ owner }) => owner?.title ?? ''))].filter((title) => title !== '');
  const lines = groups.map(({ siblings: [{ line }] }) => line);
  const reason = `“${labelOfPart(part)}” stands in ${groups.length} places: lines ${lines.join(', ')}`;
  return refuse(
    reason,
    titles.length > 1 ? `say which one: ${titles.map(intoFlag).join(' or ')}` : BY_HAND,
    lines,
  );
};

const BY_HAND = 'give each of them a heading of its own, and say which one: --into "<heading>"';

export const intoFlag = (heading: string): string => `--into "${heading}"`;
