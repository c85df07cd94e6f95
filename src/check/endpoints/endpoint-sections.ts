import type { Block } from '../../document/block.ts';
import { endpointFieldNames } from '../../document/read/endpoint-fields.ts';
import { fieldPieces, pieceNamed } from '../../document/read/fields.ts';
import { endpointLabels } from '../../document/read/item-labels.ts';
import type { Piece } from '../../document/read/pieces.ts';
import type { Heading } from '../../document/read/reading.ts';
import type { Located, SpecDocument } from '../../document/read/spec-document.ts';
import type { Endpoint } from '../../spec/model.ts';
import { readingOf } from '../parts/reading-of.ts';
import { apiSections } from './api-sections.ts';

/** A piece of an endpoint's section. */
type EndpointField = keyof typeof endpointLabels;

/** An endpoint that has a section of its own. */
export type EndpointSection = Located<Endpoint> & {
  /** `POST /orders` */
  name: string;
  heading: Heading;
  pieces: readonly Piece[];
  /** All of the section but its heading, without the sections of other endpoints in it. */
  blocks: readonly Block[];
  /** The pieces in which the template's sample still stands. */
  open: ReadonlySet<string>;
};

/** The endpoints that are described in sections of their own. */
export const endpointSections = (document: SpecDocument): EndpointSection[] => {
  const reading = readingOf(document);
  const { items, outline } = document;
  const located = new Map(
    items.endpoints.filter(({ form }) => form === 'section').map((item) => [item.span.start, item]),
  );
  const { isElsewhere } = apiSections(document);
  const open = openFields(document, located);
  return outline.flatMap((heading) => {
    const found = located.get(heading.start);
    if (found === undefined || isElsewhere(heading)) return [];
    return {
      ...found,
      name: nameOf(found.item),
      heading,
      pieces: fieldPieces(reading, heading, endpointFieldNames),
      blocks: blocksOf(outline, heading, (other) => located.has(other.start)),
      open: open.get(heading.start) ?? new Set<string>(),
    };
  });
};

/** An endpoint as sentences call it. */
export const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method} ${path}`;

/** The piece of a section for one of the fields, if it is there. */
export const pieceOf = (
  { pieces }: Pick<EndpointSection, 'pieces'>,
  field: EndpointField,
): Piece | undefined => pieceNamed(pieces, endpointLabels[field]);

/** Where a finding about a field stands: at its label, else at the heading of the endpoint. */
export const fieldSpot = (section: EndpointSection, field: EndpointField): { start: number } =>
  pieceOf(section, field)?.heading ?? section.span;

/** The fields of each endpoint that still show the template, by where the endpoint begins. */
const openFields = (
  { placeholders, outline }: SpecDocument,
  located: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, Set<string>> => {
  const open = new Map<number, Set<string>>();
  const headings = outline.filter(({ start }) => located.has(start));
  let at = 0;
  for (const { part, field, span } of placeholders) {
    if (part !== 'endpoints' || field === undefined) continue;
    while ((headings[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    const start = headings[at]?.start ?? 0;
    open.set(start, (open.get(start) ?? new Set<string>()).add(field));
  }
  return open;
};

const blocksOf = (
  outline: readonly Heading[],
  heading: Heading,
  isOther: (heading: Heading) => boolean,
): Block[] => {
  const sections = [heading.blocks];
  let passed = heading.start;
  for (let at = heading.index + 1; at < outline.length; at += 1) {
    const below = outline[at];
    if (below === undefined || below.start >= heading.end) break;
    if (isOther(below)) passed = Math.max(passed, below.end);
    if (below.start >= passed) sections.push([below.heading], below.blocks);
  }
  return sections.flat();
};
