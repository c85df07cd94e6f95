import type { PartId } from '../../spec/parts.ts';
import type { Span } from '../block.ts';
import type { Section } from '../outline.ts';
import { NOT_APPLICABLE } from '../read/fields.ts';
import { componentLabels, endpointLabels } from '../read/item-labels.ts';
import { type Piece, piecesOf } from '../read/pieces.ts';
import { labelsOfTitle } from '../read/reading.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { scanBlocks } from '../scan-blocks.ts';
import { isVerbatim } from './is-verbatim.ts';

/** The fields that some items have, and the word that labels each. */
type FieldLabels = ReadonlyMap<string, string>;

const fieldsByName = (names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field] as const)));

/** The fields of items that are sections, by the names of their labels. */
const fields: Readonly<Partial<Record<PartId, ReadonlyMap<string, string>>>> = {
  components: fieldsByName(componentLabels),
  endpoints: fieldsByName(endpointLabels),
};

/** The fields that some sections of a document have, and how the last one of them calls each. */
export const fieldLabels = (
  { text, outline }: SpecDocument,
  part: PartId,
  siblings: readonly { span: Span }[],
): FieldLabels => {
  const starts = new Set(siblings.map(({ span }) => span.start));
  let end = 0;
  const own = outline.filter((section) => {
    if (starts.has(section.start)) end = section.end;
    return section.start < end;
  });
  const found = new Map<string, string>();
  for (const section of own.toReversed()) {
    // Mostly the last one has all fields, and no other needs to be looked at.
    if (found.size === fieldCount(part)) break;
    const pieces = piecesIn(part, text, section.blocks);
    const all = starts.has(section.start) ? pieces : [labelOfHeading(section), ...pieces];
    for (const [field, label] of labelled(part, all)) if (!found.has(field)) found.set(field, label);
  }
  return found;
};

const fieldCount = (part: PartId): number => new Set(fields[part]?.values()).size;

/** The fields that a written section has. */
export const fieldsOf = (part: PartId, section: string): FieldLabels =>
  labelled(part, piecesIn(part, section, scanBlocks(section)));

type Label = Pick<Piece, 'title' | 'labels'>;

const labelOfHeading = ({ title }: Section): Label => ({ title, labels: labelsOfTitle(title) });

const labelled = (part: PartId, all: readonly Label[]): FieldLabels =>
  new Map(
    all.flatMap(({ title, labels }) => {
      const field = fieldOf(part, labels);
      return field === undefined ? [] : [[field, withoutRemark(title)]];
    }),
  );

const piecesIn = (part: PartId, text: string, blocks: Parameters<typeof piecesOf>[1]): Piece[] =>
  piecesOf(text, blocks, (labels) => fieldOf(part, labels) !== undefined);

const fieldOf = (part: PartId, labels: readonly string[]): string | undefined => {
  const name = labels.find((label) => fields[part]?.has(label));
  return name === undefined ? undefined : fields[part]?.get(name);
};

const REMARK = /\s*\([^()]*\)\s*$/;

const withoutRemark = (title: string): string => title.replace(REMARK, '');

/**
 * A section as its siblings have theirs: without the sample text of fields that none of them has, and with their words
 * for those that it has.
 */
export const withFieldsOf = (section: string, part: PartId, labels: FieldLabels): string => {
  const pieces = piecesIn(part, section, scanBlocks(section));
  const [first] = pieces;
  if (first === undefined) return section;
  const kept = pieces.flatMap((piece, at) => {
    const { start } = piece.heading;
    const text = section.slice(start, pieces[at + 1]?.heading.start);
    const field = fieldOf(part, piece.labels);
    if (field === undefined) return [text];
    const label = labels.get(field);
    return label === undefined && isUnsaid(text, part, field) ? [] : [relabelled(text, piece.title, label)];
  });
  return (section.slice(0, first.heading.start) + kept.join('')).trimEnd();
};

/** Whether a piece says nothing of its item: a body that there cannot be follows from the method. */
const isUnsaid = (piece: string, part: PartId, field: string): boolean =>
  isVerbatim(piece, part) ||
  (['request', 'response'].includes(field) && NOT_APPLICABLE.test(piece.replace(/^\*\*[^*]*\*\*\s*/, '')));

/** With the word of its siblings for a label, in the same language or another one. */
const relabelled = (piece: string, title: string, label: string | undefined): string =>
  label === undefined ? piece : piece.replace(withoutRemark(title), () => label);
