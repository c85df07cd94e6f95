import { nearest } from '../nearest.ts';
import { type Part, type PartId, parts, type SectionId, sections } from '../parts.ts';

/** What a heading may name: a part that is filled, or a section that only holds parts. */
export type Named =
  | { kind: 'part'; part: (typeof parts)[number] }
  | { kind: 'section'; id: SectionId; heading: string };

/**
 * The part or section that a heading names, whatever its case, numbering, decoration and spaces. Inside a section its own
 * parts come first: `Performance` under `Testing Strategy` is its tests.
 */
export const named = (heading: string, section?: string): Named | undefined => {
  const name = comparable(heading);
  const part =
    parts.find(
      (candidate) =>
        candidate.section === section && [...namesOf(candidate), lastOf(candidate)].includes(name),
    ) ?? parts.find((candidate) => namesOf(candidate).includes(name));
  if (part) return { kind: 'part', part };
  const found = sectionNamed(name);
  if (found) return { kind: 'section', ...found };
  const loose = parts.find((candidate) => lastOf(candidate) === name);
  return loose && { kind: 'part', part: loose };
};

/** What can be marked not applicable under a name: a whole section where it bears the name, else a part. */
export const inapplicable = (name: string): PartId | SectionId | undefined => {
  const exact = parts.find(({ id }) => id === name)?.id ?? sectionNamed(comparable(name))?.id;
  if (exact !== undefined) return exact;
  const found = named(name);
  return found?.kind === 'part' ? found.part.id : found?.id;
};

/** What to do about a name that names nothing. */
export const unknownName = (name: string): string => {
  const close = nearest(name, [
    ...parts.map(({ label }) => label),
    ...sections.map(({ heading }) => heading),
  ]);
  return close === undefined
    ? 'Known are the headings of the template, such as Components, Endpoints, Data Model and Open Questions.'
    : `Is it ${close}?`;
};

const sectionNamed = (name: string) =>
  sections.find(({ id, heading }) => [id, heading].map(comparable).includes(name));

const namesOf = ({ id, label, flag, synonyms = [] }: Part): string[] =>
  [id, label, flag ?? label, ...synonyms].map(comparable);

/** `unit`, of `testing.unit`. */
const lastOf = ({ id }: Part): string => comparable(id.split('.').at(-1) ?? id);

/** A name without its numbering (`3.2`, `IV.`, `B)`) and without everything that is neither letter nor digit. */
const comparable = (heading: string): string =>
  heading
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVXLC]+[.)]|[A-Z][.)])\s+/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
