import { type PartId, parts, type SectionId, sections } from '../../spec/parts.ts';
import type { HeadingLevel } from '../block.ts';
import type { Section } from '../outline.ts';
import { numberingOf, solidEnd } from '../read/reading.ts';
import type { Place, SpecDocument } from '../read/spec-document.ts';
import { firstItem, isLevel } from './first-item.ts';
import { dominantLineEnd, insertBlock, insertLines } from './line-ends.ts';
import { nextNumbering } from './numbering.ts';
import { labelOfPart, sectionOf, stepsTo } from './part-forms.ts';
import { type Placed, type Refusal, refuse, type Written } from './placed.ts';
import { severalPlaces } from './refusals.ts';

/** Writes an item with the heading of its part, which the document does not have, where the template has it. */
export const missingPlace = (document: SpecDocument, part: PartId, written: Written): Placed => {
  const id = sectionOf(part);
  const homes = id === undefined ? [] : document.places[id];
  const [home, another] = homes;
  if (id === undefined) return noPlace(part);
  if (another !== undefined) return severalPlaces(sectionTitle(id), homes);
  return home === undefined
    ? newSection(document, part, id, written)
    : newPart(document, part, home, written);
};

const noPlace = (part: PartId): Refusal =>
  refuse(
    `there is no clear place for “${labelOfPart(part)}”`,
    'name the heading it belongs under: --into "<heading>"',
  );

const sectionTitle = (id: SectionId): string => sections.find((section) => section.id === id)?.heading ?? id;

/** A whole section, next to the sections that the template has before and after it. */
const newSection = (document: SpecDocument, part: PartId, id: SectionId, written: Written): Placed => {
  const order = sections.map((section) => section.id);
  const neighbours = neighboursOf(order, id, (other) => only(document.places[other])?.section);
  return besides(document, part, sectionTitle(id), neighbours, (level) =>
    partBlock(document, part, level, written),
  );
};

/** A part in its section, next to the parts that the template has before and after it. */
const newPart = (document: SpecDocument, part: PartId, home: Place, written: Written): Placed => {
  const around = document.outline[home.section];
  const order = parts.filter(({ id }) => sectionOf(id) === sectionOf(part)).map(({ id }) => id);
  const neighbours = neighboursOf(order, part, (other) =>
    childOf(document, around, only(document.places[other])),
  );
  const [title, ...deeper] = stepsTo(part).headings;
  if (title === undefined) return noPlace(part);
  if (neighbours.before !== undefined || neighbours.after !== undefined)
    return besides(document, part, title, neighbours, (level) =>
      bodyBlock(document, part, deeper, level, written),
    );
  const block = partBlock(document, part, home.level, written);
  if (block === undefined) return noPlace(part);
  const splice = insertBlock(document.text, home.span.end, block, dominantLineEnd(document.text));
  return { kind: 'splices', splices: [splice], where: `in “${home.title}”, line ${home.line}` };
};

const only = (places: readonly Place[]): Place | undefined => (places.length === 1 ? places[0] : undefined);

/** The section right below another one that a place is, or is in. */
const childOf = (
  { outline }: SpecDocument,
  around: Section | undefined,
  place: Place | undefined,
): number | undefined => {
  if (place === undefined || around === undefined) return undefined;
  const at = outline.findIndex(
    ({ start, end, level }) =>
      start > around.start &&
      start <= place.heading.start &&
      place.heading.start < end &&
      end <= around.end &&
      level === around.level + 1,
  );
  return at < 0 ? undefined : at;
};

/** The headings of the outline that stand for what comes before and after something in the template. */
type Neighbours = { before: number | undefined; after: number | undefined };

const neighboursOf = <Id extends string>(
  order: readonly Id[],
  id: Id,
  indexOf: (other: Id) => number | undefined,
): Neighbours => {
  const at = order.indexOf(id);
  const first = (ids: readonly Id[]) => ids.map(indexOf).find((index) => index !== undefined);
  return { before: first(order.slice(0, at).toReversed()), after: first(order.slice(at + 1)) };
};

/** Writes a new section between two, or next to the only one; refuses where something else stands between them. */
const besides = (
  document: SpecDocument,
  part: PartId,
  title: string,
  neighbours: Neighbours,
  body: (level: HeadingLevel) => string | undefined,
): Placed => {
  const before = sectionAt(document, neighbours.before);
  const after = sectionAt(document, neighbours.after);
  const model = before ?? after;
  const content = model === undefined ? undefined : body(model.level);
  if (model === undefined || content === undefined || !isOneGap(before, after)) return noPlace(part);
  const { text } = document;
  const heading = `${'#'.repeat(model.level)} ${numbered(document, before, title)}\n\n${content}`;
  const isRuled = hasRuleAbove(document, model);
  const splice =
    before === undefined
      ? insertLines(text, model.start, `${heading}\n${isRuled ? '\n---\n' : ''}`, dominantLineEnd(text))
      : insertBlock(
          text,
          solidEndOf(document, before),
          heading,
          dominantLineEnd(text),
          isRuled ? '\n---\n\n' : '\n',
        );
  return {
    kind: 'splices',
    splices: [splice],
    where: `in a new section “${title}”, ${before === undefined ? 'before' : 'after'} “${model.title}”`,
  };
};

const sectionAt = ({ outline }: SpecDocument, index: number | undefined): Section | undefined =>
  index === undefined ? undefined : outline[index];

const isOneGap = (before: Section | undefined, after: Section | undefined): boolean =>
  before === undefined || after === undefined || (before.end === after.start && before.level === after.level);

const numbered = ({ outline }: SpecDocument, before: Section | undefined, title: string): string => {
  const taken = new Set(outline.flatMap((section) => numberingOf(section.title) ?? []));
  const next = before === undefined ? '' : nextNumbering(numberingOf(before.title), Number.NaN, new Set());
  return next === '' || taken.has(next) ? title : `${next} ${title}`;
};

const hasRuleAbove = ({ blocks }: SpecDocument, { start }: Section): boolean =>
  blocks.findLast((block) => block.end <= start && block.kind !== 'blank')?.kind === 'thematic-break';

const solidEndOf = ({ blocks }: SpecDocument, { heading, end }: Section): number =>
  solidEnd(
    blocks.filter((block) => block.start >= heading.start && block.end <= end),
    heading.end,
  );

/**
 * What stands below the heading of a section for one part: its own heading or label, and its first item.
 *
 * @param isForeign Whether the section is not the one that the template has the part in: then it needs a heading.
 */
export const partBlock = (
  document: SpecDocument,
  part: PartId,
  level: number,
  written: Written,
  isForeign = false,
): string | undefined => {
  const { headings } = stepsTo(part);
  const own = headings.length === 0 && isForeign ? [labelOfPart(part)] : headings;
  return bodyBlock(document, part, own, level, written);
};

const bodyBlock = (
  document: SpecDocument,
  part: PartId,
  headings: readonly string[],
  level: number,
  written: Written,
): string | undefined => {
  const [heading, ...deeper] = headings;
  if (heading !== undefined) {
    const block = isLevel(level + 1) ? bodyBlock(document, part, deeper, level + 1, written) : undefined;
    return block === undefined ? undefined : `${'#'.repeat(level + 1)} ${heading}\n\n${block}`;
  }
  const item = firstItem(document, part, written, level + 1);
  const { label } = stepsTo(part);
  return item === undefined || label === undefined ? item : `**${label}:**\n${item}`;
};
