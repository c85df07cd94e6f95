import { oneLine } from '../../spec/clean-text.ts';
import { type PartId, parts } from '../../spec/parts.ts';
import type { Section } from '../outline.ts';
import { plainText } from '../plain-text.ts';
import { lineFinder } from '../read/lines.ts';
import { readSpec } from '../read/read-spec.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import { chooseSiblings, type Siblings } from './choose-siblings.ts';
import { fillPlaceholder } from './fill-placeholder.ts';
import { intoSection } from './into-section.ts';
import { missingPlace } from './missing-place.ts';
import { openPlace } from './open-place.ts';
import { formOf, labelOfPart } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import { type NewItem, type Placed, refuse, type Written } from './placed.ts';
import { sectionNamed, severalPlaces, unclearPart, unsafeDocument } from './refusals.ts';
import { applySplices, type Splice } from './splice.ts';
import { writeBullet } from './write-bullet.ts';
import { writeLine } from './write-line.ts';
import { writeRow } from './write-row.ts';
import { writeSection } from './write-section.ts';

/**
 * Decides how one item is written into a document: in the place of the template's sample text, after the last item of
 * its kind, in the empty place of its part, or with the heading of its part where the template has that. The document
 * is told apart from what is written by the splices alone; where the place is not clear, it is refused.
 *
 * @param options.into The heading of the section that the item is to stand in; needed where several could be meant.
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
  const placed =
    into === undefined
      ? inDocument(document, part, item.written)
      : inSection(document, part, item.written, into);
  return readBack(document, part, item, placed);
};

const inDocument = (document: SpecDocument, part: PartId, written: Written): Placed =>
  unclearPart(document, part) ?? placeWithin(document, part, written, undefined);

const inSection = (document: SpecDocument, part: PartId, written: Written, heading: string): Placed => {
  const section = sectionNamed(document, heading);
  return 'kind' in section ? section : placeWithin(document, part, written, section);
};

/** Places an item in one section, or anywhere in the document. */
const placeWithin = (
  document: SpecDocument,
  part: PartId,
  written: Written,
  section: Section | undefined,
): Placed => {
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
): Placed => {
  const places = document.places[part].filter(({ heading }) => isWithin(heading, section));
  const [place, another] = places;
  if (another !== undefined) return severalPlaces(labelOfPart(part), places);
  if (place !== undefined) return openPlace(document, part, place, written);
  return section === undefined
    ? missingPlace(document, part, written)
    : intoSection(document, part, section, written);
};

/** Refuses a place in which the item would not be known for what it is, such as a list that two parts claim. */
const readBack = (document: SpecDocument, part: PartId, item: NewItem, placed: Placed): Placed => {
  if (placed.kind !== 'splices') return placed;
  const after = readSpec(applySplices(document.text, placed.splices));
  const isNew = ({ keys }: Located<unknown>): boolean => keys.includes(item.key);
  const found = itemsOf(after, part).filter(isNew);
  const isAlone = parts.every(({ id }) => {
    const others = itemsOf(after, id).filter((located) => id !== part || !isNew(located));
    return sameItems(others, itemsOf(document, id));
  });
  return found.length === 1 && isAlone
    ? placed
    : refuse(
        `“${labelOfPart(part)}” would not be known for what it is ${placed.where}`,
        'name another heading, --into "<heading>", or write it by hand',
      );
};

const isWithin = (span: { start: number; end: number }, section: Section | undefined): boolean =>
  section === undefined || (section.start <= span.start && span.end <= section.end);

const inPlaceOfSample = ({ text }: SpecDocument, splice: Splice): Placed => ({
  kind: 'splices',
  splices: [splice],
  where: `in place of the sample, line ${lineFinder(text)(splice.at)}`,
});

const afterSiblings = (
  document: SpecDocument,
  part: PartId,
  siblings: Siblings,
  written: Written,
): Placed => {
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
    : writeSection(document, container, siblings, written.section);
};

const sameItems = (some: readonly Located<unknown>[], others: readonly Located<unknown>[]): boolean =>
  some.length === others.length &&
  JSON.stringify(some.map(({ item }) => item)) === JSON.stringify(others.map(({ item }) => item));

/** What people call an item: its heading, its row by the cell that names it, its text. */
const nameAt = ({ text }: SpecDocument, { item, span, form }: Located<unknown>): string => {
  const [line = ''] = text
    .slice(span.start, span.end)
    .trimStart()
    .split(/[\n\r]/);
  const written = line.replace(/^(?:#{1,6}|[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s)?/, '').replace(/\s+#+\s*$/, '');
  const name = form === 'row' ? nameOfRow(item) : oneLine(plainText(written)).replaceAll('`', '');
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
};

/** The items of tables have what names them first; an endpoint has two such texts. */
const nameOfRow = (item: unknown): string => {
  const values = typeof item === 'object' && item !== null ? Object.entries(item) : [];
  return values
    .slice(0, values[0]?.[0] === 'method' ? 2 : 1)
    .map(([, value]) => String(value))
    .join(' ');
};

const LONGEST = 60;
