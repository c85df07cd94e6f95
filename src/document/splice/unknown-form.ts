import { type PartId, parts, sections } from '../../spec/parts.ts';
import type { Block, Span } from '../block.ts';
import { labelOf } from '../label.ts';
import { generalLabels } from '../read/item-labels.ts';
import { lineFinder } from '../read/lines.ts';
import type { Place, PlaceId, SpecDocument } from '../read/spec-document.ts';
import { itemTablesIn } from './item-tables.ts';
import { formOf, isDrawn, stepsTo } from './part-forms.ts';
import { itemsOf } from './part-items.ts';
import { type Refusal, refuse } from './placed.ts';
import { intoFlags } from './say-which.ts';

/**
 * Why the first item of a part cannot be written into its place unasked: something stands there in which items could be,
 * in a form that is not known. Prose is none.
 */
export const unknownForm = (document: SpecDocument, part: PartId, place: Place): Refusal | undefined => {
  const known = knownSpans(document, part, place);
  const isKnown = ({ start, end }: Span): boolean =>
    known.some((span) => span.start < end && start < span.end);
  const own = place.blocks
    .filter((block) => couldHoldItems(document, part, block))
    .map(({ kind, start, end }) => ({ start, end, what: formNames[kind] ?? 'text' }));
  const [found] = [...own, ...headingsBelow(document, part, place, known)]
    .filter((span) => !isKnown(span))
    .toSorted((one, other) => one.start - other.start);
  if (found === undefined) return undefined;
  const line = lineFinder(document.text)(found.start);
  const reason = `“${place.title}” holds ${found.what} that is not understood, line ${line}`;
  // A section cannot stand below a label.
  if (place.form === 'label' && formOf(part)?.kind === 'sections') return refuse(reason, BY_HAND, [line]);
  const into = `${place.line}`;
  return refuse(
    reason,
    `to put it below all the same: ${intoFlags([into])}`,
    [line],
    [{ name: `below it, in “${place.title}”, line ${place.line}`, into }],
  );
};

const BY_HAND = 'write the first one by hand; the others will follow it';

/** What is understood in a place: samples, what the tool has drawn, the items of other parts, and their own places. */
const knownSpans = (document: SpecDocument, part: PartId, place: Place): Span[] => {
  const others = parts.filter(({ id }) => id !== part);
  const ids: readonly PlaceId[] = [...others, ...sections].map(({ id }) => id);
  const inner = ids
    .flatMap((id) => document.places[id])
    .filter(({ heading, weak }) => !weak && heading.start > place.heading.start)
    .map(({ heading, span }) => ({ start: heading.start, end: span.end }));
  return [
    ...inner,
    ...document.placeholders.map(({ span }) => span),
    ...document.derived.map(({ comment, body }) => ({ start: comment.start, end: body.end })),
    ...others.flatMap(({ id }) => itemsOf(document, id).map(({ span }) => span)),
  ].filter(({ start, end }) => place.span.start <= start && end <= place.span.end);
};

/** Whether items could stand in a block that holds none which is known. */
const couldHoldItems = (document: SpecDocument, part: PartId, block: Block): boolean => {
  const kind = formOf(part)?.kind;
  const isAlone = (inner: Block): boolean => couldHoldItems(document, part, inner);
  switch (block.kind) {
    case 'list':
      // Lists are read item by item where the template has one.
      return kind !== 'list' && part !== 'dataFlow';
    case 'table':
      return itemTablesIn(document, part, [block]).length === 0;
    case 'fence':
      return !isDrawn(part) && document.text.slice(block.content.start, block.content.end).trim() !== '';
    case 'indented-code':
      return true;
    case 'quote':
      return block.blocks.some(isAlone);
    case 'paragraph':
      return isListed(document.text.slice(block.start, block.end), part);
    case 'html':
      return block.condition !== 2 && HTML_ITEMS.test(document.text.slice(block.start, block.end));
    default:
      return false;
  }
};

/** Whether the lines of a paragraph are items: definitions, as some flavours of Markdown write them, or settings. */
const isListed = (text: string, part: PartId): boolean =>
  DEFINITION.test(text) || (part === 'config' && SETTING.test(text));

const DEFINITION = /[\n\r] {0,3}:[ \t]+\S/;
const SETTING = /^(?:export )?[A-Z][A-Z0-9_]*=/m;

const HTML_ITEMS = /<(?:details|table|ul|ol|dl|pre)\b/i;

const formNames: Partial<Record<Block['kind'], string>> = {
  list: 'a list',
  table: 'a table',
  fence: 'code',
  'indented-code': 'code',
  quote: 'a quote',
  html: 'HTML',
  paragraph: 'a list',
};

type Found = Span & { what: string };

/** The headings in a place that could be items, or have some below them. */
const headingsBelow = (
  document: SpecDocument,
  part: PartId,
  place: Place,
  known: readonly Span[],
): Found[] => {
  if (place.form === 'label') return [];
  const holdsKnown = ({ start, end }: Span): boolean =>
    known.some((span) => start <= span.start && span.end <= end);
  return document.outline
    .filter(({ start }) => place.heading.start < start && start < place.span.end)
    .filter((section) => !otherHeadings.has(section.label) && !holdsKnown(section))
    .filter(
      ({ blocks, label }) =>
        !generalLabels.includes(label) || blocks.some((block) => couldHoldItems(document, part, block)),
    )
    .map(({ start, heading }) => ({ start, end: heading.end, what: 'a section' }));
};

/** The headings between those of a section and its parts, which stand for no part themselves. */
const otherHeadings: ReadonlySet<string> = new Set(
  parts.flatMap(({ id }) => stepsTo(id).headings.map(labelOf)),
);
