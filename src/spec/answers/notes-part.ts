import type { LineKind } from '../grammar/grammar.ts';
import { type Part, parts } from '../parts.ts';

/** What stands under a heading of a notes document: a text, items of one or several forms, or nothing that is known. */
export type NotesPart =
  | { kind: 'text'; id: string }
  | { kind: 'lines'; lines: readonly [Form, ...Form[]] }
  | { kind: 'unknown' };

/** A form that a line under a heading may have; the first one that understands it counts. */
type Form = { id: string; line: LineKind };

/** The part that a heading names, whatever its case, numbering and emphasis. */
export const notesPart = (heading: string): NotesPart | undefined => {
  const wanted = plain(heading);
  const part = parts.find((candidate) => namesOf(candidate).includes(wanted));
  if (part === undefined || part.form === 'derived') return undefined;
  if (part.form === 'text') return { kind: 'text', id: part.id };
  const own: Form = { id: part.id, line: part.line };
  // Entities and their relationships stand together, as they do at the prompt.
  return {
    kind: 'lines',
    lines: part.id === 'entities' ? [{ id: 'relationships', line: 'relationship' }, own] : [own],
  };
};

/** The headings that are known, as the template writes them. */
export const notesPartNames = (): string[] =>
  parts.filter(({ form }) => form !== 'derived').map(({ label }) => label);

const namesOf = (part: Part): string[] =>
  [part.id, part.label, part.flag ?? part.label, ...(part.synonyms ?? [])].map((name) => name.toLowerCase());

const plain = (heading: string): string =>
  heading
    .replace(/[*_`:]/g, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+[.)])\s+/, '')
    .trim()
    .toLowerCase();
