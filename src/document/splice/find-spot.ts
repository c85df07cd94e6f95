import type { PartId } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import type { Section } from '../outline.ts';
import { lineFinder } from '../read/lines.ts';
import type { Place, SpecDocument, TableContainer } from '../read/spec-document.ts';
import { chooseSiblings, type Siblings } from './choose-siblings.ts';
import { fillPlaceholder } from './fill-placeholder.ts';
import { findTarget, type Target } from './find-target.ts';
import { followable, unfollowed } from './followable.ts';
import { intoSection } from './into-section.ts';
import { intoGap, missingPlace } from './missing-place.ts';
import { openPlace } from './open-place.ts';
import { labelOfPart } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import type { Decided, Refusal, Written } from './placed.ts';
import { severalPlaces, unclearPart } from './refusals.ts';
import { unknownForm } from './unknown-form.ts';
import { writeRows } from './write-row.ts';

/** Where further items of a part go. */
export type Spot =
  /** Behind others of their kind: any number of them. */
  | { kind: 'behind'; siblings: Siblings }
  /** In a place of its own: one, which others can follow. */
  | { kind: 'first'; write: (written: Written) => Decided }
  | Refusal;

/**
 * Decides where items of a part go: in the place of the template's sample text, after the last item of their kind, in the
 * empty place of the part, or with the heading of the part where the template has that.
 *
 * @param into What somebody has named as their place.
 */
export const findSpot = (document: SpecDocument, part: PartId, into: string | undefined): Spot => {
  if (into === undefined) return unclearPart(document, part) ?? spotWithin(document, part, undefined);
  const target = findTarget(document, part, into);
  return target.kind === 'refused' ? target : spotAt(document, part, target);
};

const spotAt = (document: SpecDocument, part: PartId, target: Target): Spot => {
  if (target.kind === 'section') return spotWithin(document, part, target.section);
  if (target.kind === 'gap') return first((written) => intoGap(document, part, target.gap, written));
  const sample = fillPlaceholder(document, part, spanOf(target));
  if (sample !== undefined) return first(sample);
  if (target.kind === 'items') return { kind: 'behind', siblings: target.siblings };
  return target.kind === 'table'
    ? first((written) => belowHeader(document, target.table, written))
    : spotInLabel(document, part, target.place);
};

const first = (write: (written: Written) => Decided): Spot => ({ kind: 'first', write });

const spanOf = (target: Exclude<Target, { kind: 'section' | 'gap' }>): Span => {
  if (target.kind === 'items') return target.siblings[0].container;
  return target.kind === 'table' ? target.table : target.place.span;
};

const belowHeader = ({ text }: SpecDocument, table: TableContainer, { cells }: Written): Decided => ({
  kind: 'splices',
  splices: [writeRows(text, table, [cells], table.delimiter)],
  where: `in the table, line ${lineFinder(text)(table.start)}`,
});

const spotInLabel = (document: SpecDocument, part: PartId, place: Place): Spot => {
  const items = itemsOf(document, part).filter(({ span }) => isWithin(span, place.span));
  const siblings = chooseSiblings(document, part, items, undefined);
  if (siblings === undefined) return first((written) => openPlace(document, part, place, written));
  return 'kind' in siblings ? siblings : { kind: 'behind', siblings };
};

/** Where items go in one section, or anywhere in the document. */
const spotWithin = (document: SpecDocument, part: PartId, section: Section | undefined): Spot => {
  const sample = fillPlaceholder(document, part, section);
  if (sample !== undefined) return first(sample);
  const items = itemsOf(document, part).filter(({ span }) => isWithin(span, section));
  const models = followable(document, part, items, section !== undefined);
  const siblings = chooseSiblings(document, part, models, section);
  if (siblings === undefined)
    return (
      (section === undefined ? unfollowed(document, part, items) : undefined) ??
      emptySpot(document, part, section)
    );
  return 'kind' in siblings ? siblings : { kind: 'behind', siblings };
};

/** Where the first item of a part goes: in its place, or with a heading for it. */
const emptySpot = (document: SpecDocument, part: PartId, section: Section | undefined): Spot => {
  const places = document.places[part].filter(({ heading }) => isWithin(heading, section));
  const [place, another] = places;
  if (another !== undefined) return severalPlaces(labelOfPart(part), places);
  if (place !== undefined) {
    const isNamed = section?.start === place.heading.start;
    const unclear = isNamed ? undefined : unknownForm(document, part, place);
    return unclear ?? first((written) => openPlace(document, part, place, written));
  }
  return first((written) =>
    section === undefined
      ? missingPlace(document, part, written)
      : intoSection(document, part, section, written),
  );
};

const isWithin = (span: Span, around: Span | undefined): boolean =>
  around === undefined || (around.start <= span.start && span.end <= around.end);
