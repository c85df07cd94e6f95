import { locatedErrors } from '../../document/read/endpoint-fields.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { rememberedWith } from '../../spec/remembered.ts';
import { isSolid } from '../parts/is-solid.ts';
import { readingOf } from '../parts/reading-of.ts';
import { textBesideCode } from '../parts/text-of.ts';
import type { SpecSubject } from '../subject.ts';
import { apiSections, generalBlocks } from './api-sections.ts';
import type { EndpointSection } from './endpoint-sections.ts';
import { namesErrors } from './names-errors.ts';

/** An endpoint with the statuses that it can fail with. */
type EndpointErrors = {
  section: EndpointSection;
  /** What it says of itself, and what the specification says of all endpoints. */
  statuses: ReadonlySet<number>;
  /** Whether it says anything about errors, if only that there are none or where they are described. */
  isSaid: boolean;
};

/** What each endpoint with a section says of its errors: in a table or list, or anywhere else in words. */
export const endpointErrors = rememberedWith(
  ({ document, endpoints }: SpecSubject): readonly EndpointErrors[] => {
    const shared = sharedStatuses(document);
    const isSaidOnce = shared.size > 0 || saysErrorsOnce(document);
    return endpoints.map((section) => {
      const own = [
        ...(section.item.errors ?? []).map(({ status }) => status),
        ...statusesIn(textBesideCode(document.text, section.blocks)),
      ];
      const isTold = section.pieces.some(({ title, blocks }) => namesErrors(title) && blocks.some(isSolid));
      const isSaid = own.length > 0 || isTold || isSaidOnce || section.open.has('errors');
      // Where errors are described in other words or elsewhere, nobody knows which.
      const isKnown = own.length > 0 || !isTold;
      return { section, statuses: new Set(isKnown ? [...own, ...shared] : []), isSaid };
    });
  },
);

/** The endpoints that list errors, none of which is one of some statuses. */
export const withoutStatus = (
  spec: SpecSubject,
  wanted: readonly number[],
  isExpected: (section: EndpointSection) => boolean,
): EndpointSection[] =>
  endpointErrors(spec)
    .filter(
      ({ section, statuses }) =>
        statuses.size > 0 &&
        !section.open.has('errors') &&
        !wanted.some((status) => statuses.has(status)) &&
        isExpected(section),
    )
    .map(({ section }) => section);

/** The statuses of errors that are listed once for all endpoints: in tables, and in lists of the API's section. */
const sharedStatuses = (document: SpecDocument): ReadonlySet<number> => {
  const reading = readingOf(document);
  const { isApi, isElsewhere } = apiSections(document);
  const tables = generalBlocks(document, (heading) => !isElsewhere(heading)).filter(
    ({ kind }) => kind === 'table',
  );
  const lists = generalBlocks(document, isApi).filter(({ kind }) => kind === 'list');
  const { errors } = locatedErrors(reading, [...tables, ...lists]);
  return new Set(errors.map(({ error }) => error.status));
};

/** Whether the section of the API has one about errors. */
const saysErrorsOnce = (document: SpecDocument): boolean => {
  const { isApi } = apiSections(document);
  return generalBlocks(document, isApi).some(
    (block) =>
      block.kind === 'heading' && namesErrors(document.text.slice(block.content.start, block.content.end)),
  );
};

const STATUS = /(?<![A-Za-z\d.,$€£#]|[A-Za-z]-)(?:[45]\d\d|[45]xx)(?![A-Za-z\d%]|[.,:]\d)/gi;

/** What a whole class of statuses stands for: all that the rules ask for. */
const classes: Readonly<Record<string, readonly number[]>> = { '4xx': [400, 401, 404], '5xx': [500] };

/** The statuses of errors that a text names. */
const statusesIn = (text: string): number[] =>
  [...text.matchAll(STATUS)].flatMap(([status]) => classes[status.toLowerCase()] ?? Number(status));
