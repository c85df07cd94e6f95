import type { PartId } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import type { Section } from '../outline.ts';
import { lineFinder } from '../read/lines.ts';
import type { Located, Place, SpecDocument, TableContainer } from '../read/spec-document.ts';
import { chooseSiblings, type Siblings } from './choose-siblings.ts';
import { fillPlaceholder } from './fill-placeholder.ts';
import { findTarget, type Target } from './find-target.ts';
import { intoSection } from './into-section.ts';
import { intoGap, missingPlace } from './missing-place.ts';
import { nameAt } from './name-at.ts';
import { openPlace } from './open-place.ts';
import { formOf, labelOfPart } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import { type Decided, type NewItem, type Placed, refuse, type Written } from './placed.ts';
import { readBack } from './read-back.ts';
import { severalPlaces, unclearPart, unsafeDocument } from './refusals.ts';
import type { Splice } from './splice.ts';
import { writeBullet } from './write-bullet.ts';
import { writeLine } from './write-line.ts';
import { writeRow } from './write-row.ts';
import { writeSection } from './write-section.ts';

/**
 * Decides how one item is written into a document: in the place of the template's sample text, after the last item of
 * its kind, in the empty place of its part, or with the heading of its part where the template has that. The document
 * is told apart from what is written by the splices alone; where the place is not clear, it is refused. Reads the new
 * text once, and hands that out.
 *
 * @param options.into The place that the item is to stand in, as `Choice` says; needed where several could be meant.
 */
export const placeItem = (
  document: SpecDocument,
  part: PartId,
  item: NewItem,
  { into }: { into?: string } = {},
): Placed => {
  if (formOf(part) === undefined) return refuse(`“${labelOfPart(part)}” is no list`, 'edit it by hand');
  const present = itemsOf(document, part).find(({ keys }) => keys.includes(item.key));
  if (present !== undefined) return { kind: 'present', line: present.line };
  const unsafe = unsafeDocument(document);
  if (unsafe !== undefined) return unsafe;
  return readBack(document, part, item, decide(document, part, item.written, into));
};

/** Decides where an item goes; `into` is what somebody has named as its place. */
const decide = (
  document: SpecDocument,
  part: PartId,
  written: Written,
  into: string | undefined,
): Decided => {
  if (into === undefined)
    return unclearPart(document, part) ?? placeWithin(document, part, written, undefined);
  const target = findTarget(document, part, into);
  return target.kind === 'refused' ? target : placeAt(document, part, written, target);
};

const placeAt = (document: SpecDocument, part: PartId, written: Written, target: Target): Decided => {
  if (target.kind === 'section') return placeWithin(document, part, written, target.section);
  if (target.kind === 'gap') return intoGap(document, part, target.gap, written);
  const filled = fillPlaceholder(document, part, written, spanOf(target));
  if (filled !== undefined) return inPlaceOfSample(document, filled);
  if (target.kind === 'items') return afterSiblings(document, part, target.siblings, written);
  return target.kind === 'table'
    ? belowHeader(document, target.table, written)
    : inLabel(document, part, target.place, written);
};

const spanOf = (target: Exclude<Target, { kind: 'section' | 'gap' }>): Span => {
  if (target.kind === 'items') return target.siblings[0].container;
  return target.kind === 'table' ? target.table : target.place.span;
};

const belowHeader = ({ text }: SpecDocument, table: TableContainer, { cells }: Written): Decided => ({
  kind: 'splices',
  splices: [writeRow(text, table, cells, table.delimiter)],
  where: `in the table, line ${lineFinder(text)(table.start)}`,
});

const inLabel = (document: SpecDocument, part: PartId, place: Place, written: Written): Decided => {
  const items = itemsOf(document, part).filter(({ span }) => isWithin(span, place.span));
  const siblings = chooseSiblings(document, part, items, undefined);
  if (siblings === undefined) return openPlace(document, part, place, written);
  return 'kind' in siblings ? siblings : afterSiblings(document, part, siblings, written);
};

/** Places an item in one section, or anywhere in the document. */
const placeWithin = (
  document: SpecDocument,
  part: PartId,
  written: Written,
  section: Section | undefined,
): Decided => {
  const filled = fillPlaceholder(document, part, written, section);
  if (filled !== undefined) return inPlaceOfSample(document, filled);
  const items = itemsOf(document, part).filter(({ span }) => isWithin(span, section));
  const siblings = chooseSiblings(document, part, items, section);
  if (siblings !== undefined)
    return 'kind' in siblings ? siblings : afterSiblings(document, part, siblings, written);
  return inEmptyPlace(document, part, written, section);
};

/** Places the first item of a part: in its place, or with a heading for it. */
const inEmptyPlace = (
  document: SpecDocument,
  part: PartId,
  written: Written,
  section: Section | undefined,
): Decided => {
  const places = document.places[part].filter(({ heading }) => isWithin(heading, section));
  const [place, another] = places;
  if (another !== undefined) return severalPlaces(labelOfPart(part), places);
  if (place !== undefined) return openPlace(document, part, place, written);
  return section === undefined
    ? missingPlace(document, part, written)
    : intoSection(document, part, section, written);
};

const isWithin = (span: Span, around: Span | undefined): boolean =>
  around === undefined || (around.start <= span.start && span.end <= around.end);

const inPlaceOfSample = ({ text }: SpecDocument, splice: Splice): Decided => ({
  kind: 'splices',
  splices: [splice],
  where: `in place of the sample, line ${lineFinder(text)(splice.at)}`,
});

const afterSiblings = (
  document: SpecDocument,
  part: PartId,
  siblings: Siblings,
  written: Written,
): Decided => {
  const last = siblings.at(-1) ?? siblings[0];
  const splice = spliceAfter(document, part, siblings, last, written);
  if (splice === undefined)
    return refuse(`“${labelOfPart(part)}” has sections here, and this is none`, 'write it by hand', [
      last.line,
    ]);
  return {
    kind: 'splices',
    splices: [splice],
    where: `after “${nameAt(document, last)}”, line ${last.line}`,
  };
};

const spliceAfter = (
  document: SpecDocument,
  part: PartId,
  siblings: Siblings,
  { container, span }: Located<unknown>,
  written: Written,
): Splice | undefined => {
  const { text } = document;
  if (container.kind === 'table') return writeRow(text, container, written.cells, span);
  if (container.kind === 'list') return writeBullet(text, container, written.bullet, span, siblings.length);
  if (container.kind === 'lines') return writeLine(text, container, siblings, part, written);
  return written.section === undefined
    ? undefined
    : writeSection(document, part, container, siblings, written.section);
};
