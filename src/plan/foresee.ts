import { readSpec } from '../document/read/read-spec.ts';
import type { Items, Located, SpecDocument } from '../document/read/spec-document.ts';
import { decideItem } from '../document/splice/decide-item.ts';
import { movedLine } from '../document/splice/moved-into.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import type { Splice } from '../document/splice/splice.ts';
import type { PartId } from '../spec/parts.ts';
import type { Piece } from './place-pieces.ts';

/** A document as it was read, with items among its own that are not written yet. */
export type Foreseen = {
  /** As it was read. */
  earlier: SpecDocument;
  /** With the items, though none of them has a place in its text. */
  document: SpecDocument;
  placings: readonly Placing[];
};

/** An item, how it is written into the text as it was read, and what people are told of its place. */
export type Placing = { part: PartId; piece: Piece; splices: readonly Splice[]; where: string };

/** Foresees a document with a further item; nothing where that has no clear place. */
export const foresee = (
  { earlier, document, placings }: Foreseen,
  part: PartId,
  piece: Piece,
): Foreseen | undefined => {
  const decided = decideItem({ document: earlier, part }, piece);
  if (decided === undefined) return undefined;
  const above = placings.flatMap(({ splices }) => splices);
  // People are told the lines of the text that the item is written into.
  const where = decided.where.replace(
    /(?<= line )\d+$/,
    (line) => `${movedLine(earlier.text, Number(line), above)}`,
  );
  const placing = { part, piece, splices: decided.splices, where };
  return { earlier, document: withItem(document, placing), placings: [...placings, placing] };
};

const withItem = (document: SpecDocument, placing: Placing): SpecDocument => {
  const { items } = document;
  const { part, splices } = placing;
  const at = splices[0]?.at ?? 0;
  const others = itemsOf(document, part);
  const next = others.findIndex(({ span }) => span.start >= at);
  const behind = next < 0 ? others.length : next;
  const all = [...others.slice(0, behind), asRead(placing), ...others.slice(behind)];
  const changed = part in items ? { [part]: all } : { texts: { ...items.texts, [part]: all } };
  return { ...document, items: { ...items, ...(changed as Partial<Items>) } };
};

/** An item as it would be read: what is written may say it by itself; else it is taken for what was answered. */
const asRead = ({ part, piece: { key, item }, splices }: Placing): Located<unknown> => {
  const [first] = splices;
  const text = first?.insert ?? '';
  const alone = itemsOf(readSpec(text.trim()), part).find(({ keys }) => keys.includes(key));
  const span = { start: first?.at ?? 0, end: first?.at ?? 0 };
  const container = { kind: 'lines' as const, ...span, content: span, lineEnd: '\n' as const };
  return {
    item: alone === undefined ? item : alone.item,
    span,
    line: 0,
    form: 'line',
    keys: [key],
    container,
  };
};
