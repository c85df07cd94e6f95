import { type PartId, parts, type SectionId, sections } from '../../spec/parts.ts';
import type { Section } from '../outline.ts';
import type { Place, SpecDocument } from '../read/spec-document.ts';
import { type Gap, gapChoice, gapsBetween, type Neighbours } from './gaps.ts';
import { dominantLineEnd, insertBlock } from './line-ends.ts';
import { labelOfPart, sectionOf, stepsTo } from './part-forms.ts';
import { type Decided, type Refusal, refuse, type Written } from './placed.ts';
import { severalPlaces } from './refusals.ts';
import { intoFlags } from './say-which.ts';
import { bodyBlock, partBlock, writeNewSection } from './write-new-section.ts';

/** Writes an item with the heading of its part, which the document does not have, where the template has it. */
export const missingPlace = (document: SpecDocument, part: PartId, written: Written): Decided => {
  const id = sectionOf(part);
  const homes = id === undefined ? [] : document.places[id];
  const [home, another] = homes;
  if (id === undefined) return noPlace(document, part, '', []);
  if (another !== undefined) return severalPlaces(sectionTitle(id), homes);
  return home === undefined
    ? newSection(document, part, id, written)
    : newPart(document, part, home, written);
};

/** Writes an item with the headings that it needs in a new section, in a gap that somebody has named. */
export const intoGap = (document: SpecDocument, part: PartId, gap: Gap, written: Written): Decided => {
  const id = sectionOf(part);
  const isWhole = id !== undefined && document.places[id].length === 0;
  const [title = labelOfPart(part), ...deeper] = isWhole
    ? [sectionTitle(id), ...stepsTo(part).headings]
    : stepsTo(part).headings;
  const decided = writeNewSection(document, {
    gap,
    title,
    body: (level) => bodyBlock(document, part, deeper, level, written),
  });
  return decided ?? refuse(`there is no level for a heading of “${title}”`, 'name another place');
};

/** Why there is none, and the gaps in which a new section could stand. */
const noPlace = (document: SpecDocument, part: PartId, title: string, gaps: readonly Gap[]): Refusal => {
  const choices = gaps.map((gap) => gapChoice(document, gap, title));
  const shown =
    choices.length > MOST_FLAGS ? [...choices.slice(0, MOST_FLAGS - 1), ...choices.slice(-1)] : choices;
  return refuse(
    `there is no clear place for “${labelOfPart(part)}”`,
    `say where: ${intoFlags([...shown.map(({ into }) => into), ...(document.outline.length > 0 ? ['<heading>'] : [])])}`,
    [],
    choices,
  );
};

/** A hint is to be read; more places than that are shown where somebody can choose. */
const MOST_FLAGS = 4;

const sectionTitle = (id: SectionId): string => sections.find((section) => section.id === id)?.heading ?? id;

/** A whole section, where the sections that the template has before and after it leave one gap. */
const newSection = (document: SpecDocument, part: PartId, id: SectionId, written: Written): Decided => {
  const gaps = sectionGaps(document, id);
  const [gap, another] = gaps;
  const decided =
    gap === undefined || another !== undefined
      ? undefined
      : writeNewSection(document, {
          gap,
          title: sectionTitle(id),
          body: (level) => partBlock(document, part, level, written),
        });
  return decided ?? noPlace(document, part, sectionTitle(id), withEnd(document, gaps));
};

/** The gaps in which a section of the template could stand, by those that it has before and after it. */
export const sectionGaps = (document: SpecDocument, id: SectionId): Gap[] => {
  const order = sections.map((section) => section.id);
  return gapsBetween(
    document.outline,
    neighboursOf(order, id, (other) => standIn(document, other)),
  );
};

/** The section that is one of the template: by its own name, or by that of its one part that no other section is around. */
const standIn = ({ outline, places }: SpecDocument, id: SectionId): Section | undefined => {
  if (places[id].length > 0) return outline[only(places[id])?.section ?? Number.NaN];
  const homes = sections.flatMap((section) => places[section.id]);
  const isInside = ({ heading }: Place): boolean =>
    homes.some(({ span }) => span.start < heading.start && heading.start < span.end);
  const own = parts.filter((part) => sectionOf(part.id) === id).flatMap((part) => places[part.id]);
  const found = own.filter((place) => place.form === 'heading' && !isInside(place));
  return outline[only(found)?.section ?? Number.NaN];
};

/** With the end of the document, instead of the gap that is there. */
const withEnd = ({ text }: SpecDocument, gaps: readonly Gap[]): Gap[] => [
  ...gaps.filter((gap) => gap.kind !== 'after' || gap.section.end < text.length),
  { kind: 'end' },
];

/** A part in its section, next to the parts that the template has before and after it; else at the section's end. */
export const newPart = (document: SpecDocument, part: PartId, home: Place, written: Written): Decided => {
  const { outline, places } = document;
  const around = outline[home.section];
  const order = parts.filter(({ id }) => sectionOf(id) === sectionOf(part)).map(({ id }) => id);
  const neighbours = neighboursOf(order, part, (other) => childOf(outline, around, only(places[other])));
  const [title, ...deeper] = stepsTo(part).headings;
  if (title === undefined) return noPlace(document, part, labelOfPart(part), []);
  const gaps = gapsBetween(outline, neighbours);
  const [gap] = isBetween(neighbours) ? gaps : nextTo(neighbours);
  if (gap === undefined) return atEndOf(document, part, home, written);
  const isOne = !isBetween(neighbours) || gaps.length === 1;
  const decided = isOne
    ? writeNewSection(document, {
        gap,
        title,
        body: (level) => bodyBlock(document, part, deeper, level, written),
      })
    : undefined;
  return decided ?? noPlace(document, part, title, isOne ? [] : gaps);
};

const isBetween = ({ before, after }: Neighbours): boolean => before !== undefined && after !== undefined;

const nextTo = ({ before, after }: Neighbours): Gap[] => {
  if (before !== undefined) return [{ kind: 'after', section: before }];
  return after === undefined ? [] : [{ kind: 'before', section: after }];
};

const atEndOf = (document: SpecDocument, part: PartId, home: Place, written: Written): Decided => {
  const block = partBlock(document, part, home.level, written);
  if (block === undefined) return noPlace(document, part, labelOfPart(part), []);
  const splice = insertBlock(document.text, home.span.end, block, dominantLineEnd(document.text));
  return { kind: 'splices', splices: [splice], where: `in “${home.title}”, line ${home.line}` };
};

const only = (places: readonly Place[]): Place | undefined => (places.length === 1 ? places[0] : undefined);

/** The section right below another one that a place is, or is in. */
const childOf = (
  outline: readonly Section[],
  around: Section | undefined,
  place: Place | undefined,
): Section | undefined => {
  if (place === undefined || around === undefined) return undefined;
  return outline.find(
    ({ start, end, level }) =>
      start > around.start &&
      start <= place.heading.start &&
      place.heading.start < end &&
      end <= around.end &&
      level === around.level + 1,
  );
};

/** The sections that something stands between; where their order is not the template's, those next to it there. */
const neighboursOf = <Id extends string>(
  order: readonly Id[],
  id: Id,
  sectionFor: (other: Id) => Section | undefined,
): Neighbours => {
  const at = order.indexOf(id);
  const found = (ids: readonly Id[]) => ids.map(sectionFor).filter((section) => section !== undefined);
  const earlier = found(order.slice(0, at));
  const later = found(order.slice(at + 1));
  const [before, after] = [earlier.toSorted(byStart).at(-1), later.toSorted(byStart)[0]];
  const isInOrder = before === undefined || after === undefined || before.start < after.start;
  return isInOrder ? { before, after } : { before: earlier.at(-1), after: later[0] };
};

const byStart = (one: Section, other: Section): number => one.start - other.start;
