import { type PartId, parts } from '../../spec/parts.ts';
import type { Fence } from '../block.ts';
import { isMermaid } from '../read/is-mermaid.ts';
import { lineFinder } from '../read/lines.ts';
import { type Bullet, readLists } from '../read/read-lists.ts';
import { solidEnd } from '../read/reading.ts';
import type { Place, SpecDocument } from '../read/spec-document.ts';
import { firstItem } from './first-item.ts';
import { itemTablesIn } from './item-tables.ts';
import { dominantLineEnd, insertBlock, insertLines, nextLineStart } from './line-ends.ts';
import { formOf, labelOfPart, stepsTo } from './part-forms.ts';
import { type Decided, type Refusal, refuse, type Written } from './placed.ts';
import { sayWhich } from './say-which.ts';
import type { Splice } from './splice.ts';
import { writeBullet } from './write-bullet.ts';
import { firstLine } from './write-line.ts';
import { writeRows } from './write-row.ts';

/** Writes the first item into the place of its part. */
export const openPlace = (document: SpecDocument, part: PartId, place: Place, written: Written): Decided => {
  const splice =
    inTable(document, part, place, written) ??
    inFence(document, part, place, written) ??
    inBody(document, part, place, written);
  if ('kind' in splice) return splice;
  return { kind: 'splices', splices: [splice], where: `in “${place.title}”, line ${place.line}` };
};

/** Below the header of a table without items. */
const inTable = (
  document: SpecDocument,
  part: PartId,
  place: Place,
  { cells }: Written,
): Splice | Refusal | undefined => {
  const tables = place.weak ? [] : itemTablesIn(document, part, place.blocks);
  const [table, another] = tables;
  if (table === undefined) return undefined;
  const lineOf = lineFinder(document.text);
  if (another !== undefined)
    return sayWhich(
      `“${place.title}” holds several tables`,
      tables.map(({ start }) => ({ title: place.title, line: lineOf(start), what: 'table' })),
    );
  return writeRows(document.text, table, [cells], table.delimiter);
};

const BY_HAND = 'write the first one by hand; the others will follow it';

/** Into an empty fence; one that holds something else is somebody's drawing. */
const inFence = (
  { text }: SpecDocument,
  part: PartId,
  place: Place,
  { cells }: Written,
): Splice | undefined => {
  const [fence, another] = place.blocks.filter(
    (block): block is Fence => block.kind === 'fence' && !isMermaid(text, block),
  );
  if (formOf(part)?.kind !== 'fence' || fence === undefined || another !== undefined) return undefined;
  const { start, end } = fence.content;
  return text.slice(start, end).trim() === ''
    ? insertLines(text, nextLineStart(text, end), firstLine(part, cells.line ?? ''), dominantLineEnd(text))
    : undefined;
};

/** Below all that stands in the place, but before what belongs to other parts. */
const inBody = (document: SpecDocument, part: PartId, place: Place, written: Written): Splice | Refusal => {
  const { text } = document;
  const item = firstItem(document, part, written, place.level + 1);
  if (item === undefined)
    return refuse(`there is no level for a heading below “${place.title}”`, BY_HAND, [place.line]);
  const lineEnd = dominantLineEnd(text);
  if (formOf(part)?.kind === 'sections') return asSection(document, part, place, item);
  const labels = labelsWithin(document, part, place);
  // Where a section begins with a text of its own, all before the first label belongs to it, and nothing else.
  const isBegun = stepsTo(part).label === undefined && place.blocks.some(({ kind }) => kind !== 'blank');
  if (labels.length > 0 && !isBegun) return amongLabels(document, part, labels, item);
  if (labels.some((label) => !startsLine(document, label))) return notClear(part, labels);
  const list = sampleList(document, part, place);
  if (list !== undefined) return writeBullet(text, list.container, written.bullet, list.span, SEVERAL);
  const body = solidEnd(place.blocks, place.heading.end);
  const isTight = body === place.heading.end && place.form === 'label' && formOf(part)?.kind === 'list';
  return insertBlock(text, nextLineStart(text, body), item, lineEnd, isTight ? '' : '\n');
};

/** The last item of a list that ends the place: it holds no item, or the new one would follow that, but samples. */
const sampleList = ({ text, blocks }: SpecDocument, part: PartId, place: Place): Bullet | undefined => {
  const last = place.blocks.findLast(({ kind }) => kind !== 'blank');
  if (formOf(part)?.kind !== 'list' || last?.kind !== 'list') return undefined;
  return readLists({ text, blocks, sections: [], lineOf: lineFinder(text) }, [last]).at(-1);
};

/** More items than one, so that numbers which are all the same stay that. */
const SEVERAL = 2;

/** A section goes to the end of the place, or before the first section of a later part in it. */
const asSection = (document: SpecDocument, part: PartId, place: Place, item: string): Splice | Refusal => {
  const { text, outline } = document;
  const lineEnd = dominantLineEnd(text);
  const inner = placesWithin(document, part, place);
  const [first] = inner;
  if (first === undefined && place.form === 'heading')
    return insertBlock(text, place.span.end, item, lineEnd);
  const isLater = inner.every((other) => other.form === 'heading' && orderOf(other.part) > orderOf(part));
  const around = first === undefined ? undefined : outline[first.section];
  if (place.form === 'label' || first === undefined || !isLater || around?.level !== place.level + 1)
    return refuse(`where in “${place.title}” is not clear`, BY_HAND, [place.line]);
  return insertLines(text, first.heading.start, `${item}\n`, lineEnd);
};

type PartPlace = Place & { part: PartId };

/** The places of other parts inside one, in the order of the text. */
const placesWithin = ({ places }: SpecDocument, part: PartId, { heading, span }: Place): PartPlace[] =>
  parts
    .filter(({ id }) => id !== part)
    .flatMap(({ id }) => places[id].map((place) => ({ ...place, part: id })))
    .filter((other) => !other.weak && other.heading.start > heading.start && other.heading.end <= span.end)
    .toSorted((one, other) => one.heading.start - other.heading.start);

/** The labels of other parts in the very text of a place. */
const labelsWithin = (document: SpecDocument, part: PartId, place: Place): PartPlace[] =>
  placesWithin(document, part, place).filter(
    ({ form, section }) => form === 'label' && place.form === 'heading' && section === place.section,
  );

/** With a label of its own, before those of later parts or after those of earlier ones. */
const amongLabels = (
  document: SpecDocument,
  part: PartId,
  labels: readonly PartPlace[],
  item: string,
): Splice | Refusal => {
  const { text } = document;
  const block = `**${stepsTo(part).label ?? labelOfPart(part)}:**\n${item}`;
  const last = labels.at(-1);
  const isLater = labels.map((label) => orderOf(label.part) > orderOf(part));
  const lineEnd = dominantLineEnd(text);
  const next = labels[isLater.indexOf(true)];
  if (next !== undefined && startsLine(document, next) && isLater.slice(isLater.indexOf(true)).every(Boolean))
    return insertLines(text, next.heading.start, `${block}\n`, lineEnd);
  if (last !== undefined && next === undefined)
    return insertBlock(text, nextLineStart(text, last.span.end), block, lineEnd);
  return notClear(part, labels);
};

/** Whether a label begins a line: one in a list has the bullet before it. */
const startsLine = ({ text }: SpecDocument, { heading: { start } }: PartPlace): boolean =>
  nextLineStart(text, start) === start;

const notClear = (part: PartId, labels: readonly PartPlace[]): Refusal =>
  refuse(
    `where “${labelOfPart(part)}” belongs is not clear`,
    BY_HAND,
    labels.map(({ line }) => line),
  );

const orderOf = (part: PartId): number => parts.findIndex(({ id }) => id === part);
