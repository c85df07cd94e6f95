import type { Block } from '../../document/block.ts';
import type { Heading } from '../../document/read/reading.ts';
import type { PlaceId, SpecDocument } from '../../document/read/spec-document.ts';
import { rememberedWith } from '../../spec/remembered.ts';

/** What the sections of a specification have to do with its API. */
type ApiSections = {
  /** Whether a heading stands in the section of the API, or is its own. */
  isApi(heading: Heading | undefined): boolean;
  /** Whether a heading stands in a section about something else, which names endpoints without describing them. */
  isElsewhere(heading: Heading | undefined): boolean;
};

const elsewhere = [
  'overview',
  'security',
  'performance',
  'testing',
  'deployment',
  'monitoring',
  'openQuestions',
  'adrReferences',
  'appendix',
  'approval',
] as const satisfies readonly PlaceId[];

/** Tells the sections of the API from those about something else. */
export const apiSections = rememberedWith(({ places }: SpecDocument): ApiSections => {
  const starts = (ids: readonly PlaceId[]): ReadonlySet<number> =>
    new Set(
      ids
        .flatMap((id) => places[id])
        .filter(({ form }) => form === 'heading')
        .map(({ heading }) => heading.start),
    );
  const api = starts(['apiDesign', 'endpoints']);
  const others = starts(elsewhere);
  const isIn = (known: ReadonlySet<number>, heading: Heading | undefined): boolean =>
    withAncestors(heading).some(({ start }) => known.has(start));
  return {
    isApi: (heading) => isIn(api, heading),
    isElsewhere: (heading) => isIn(others, heading) && !isIn(api, heading),
  };
});

/** The blocks of the sections that hold no endpoint of their own and are about nothing else: what is said of all endpoints. */
export const generalBlocks = (document: SpecDocument, wants: (heading: Heading) => boolean): Block[] =>
  generalHeadings(document)
    .filter(wants)
    .flatMap(({ heading, blocks }) => [heading, ...blocks]);

const generalHeadings = rememberedWith(({ items, outline }: SpecDocument): readonly Heading[] => {
  const own = new Set(items.endpoints.filter(({ form }) => form === 'section').map(({ span }) => span.start));
  return outline.filter((heading) => !withAncestors(heading).some(({ start }) => own.has(start)));
});

/** A heading and those above it; headings have six levels. */
const withAncestors = (heading: Heading | undefined): Heading[] =>
  heading === undefined ? [] : [heading, ...withAncestors(heading.parent)];
