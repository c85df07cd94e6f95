import type { Block } from '../document/block.ts';
import { locatedErrors } from '../document/read/endpoint-fields.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { apiSections, generalBlocks } from './api-sections.ts';
import { type EndpointSection, endpointSections, pieceOf } from './endpoint-sections.ts';
import { readingOf } from './reading-of.ts';
import { isSolid } from './solid.ts';
import { textBesideCode } from './text-of.ts';

/** An endpoint with the statuses that it can fail with. */
export type EndpointErrors = {
  section: EndpointSection;
  /** What it says of itself, and what the specification says of all endpoints. */
  statuses: ReadonlySet<number>;
  /** Whether it says anything about errors, if only that there are none or where they are described. */
  isSaid: boolean;
};

/** What each endpoint with a section says of its errors: in a table or list, or anywhere else in words. */
export const endpointErrors = (document: SpecDocument): EndpointErrors[] => {
  const shared = sharedStatuses(document);
  return endpointSections(document).map((section) => {
    const own = [
      ...(section.item.errors ?? []).map(({ status }) => status),
      ...statusesIn(textBesideCode(document.text, section.blocks)),
    ];
    const piece = pieceOf(section, 'errors')?.blocks ?? [];
    const isSaid = own.length > 0 || shared.size > 0 || section.open.has('errors') || piece.some(isSolid);
    // Where errors are described in other words or elsewhere, nobody knows which.
    const isKnown = own.length > 0 || !piece.some(isSolid);
    return { section, statuses: new Set(isKnown ? [...own, ...shared] : []), isSaid };
  });
};

/** The endpoints that list errors, none of which is one of some statuses. */
export const withoutStatus = (
  document: SpecDocument,
  wanted: readonly number[],
  isExpected: (section: EndpointSection) => boolean,
): EndpointSection[] =>
  endpointErrors(document)
    .filter(
      ({ section, statuses }) =>
        statuses.size > 0 &&
        !section.open.has('errors') &&
        !wanted.some((status) => statuses.has(status)) &&
        isExpected(section),
    )
    .map(({ section }) => section);

/** The statuses of errors that the section of the API lists once for all endpoints. */
const sharedStatuses = (document: SpecDocument): ReadonlySet<number> => {
  const { isApi } = apiSections(document);
  const general = generalBlocks(document, isApi);
  return new Set(errorStatuses(document, general));
};

const errorStatuses = (document: SpecDocument, blocks: readonly Block[]): number[] =>
  locatedErrors(readingOf(document), blocks).errors.map(({ error }) => error.status);

const STATUS = /(?<![A-Za-z\d.,$€£#]|[A-Za-z]-)(?:[45]\d\d|[45]xx)(?![A-Za-z\d%]|[.,:]\d)/gi;

/** What a whole class of statuses stands for: all that the rules ask for. */
const classes: Readonly<Record<string, readonly number[]>> = { '4xx': [400, 401, 404], '5xx': [500] };

/** The statuses of errors that a text names. */
const statusesIn = (text: string): number[] =>
  [...text.matchAll(STATUS)].flatMap(([status]) => classes[status.toLowerCase()] ?? Number(status));
