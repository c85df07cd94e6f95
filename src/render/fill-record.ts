import { valueSplice } from '../adr/change/value-splice.ts';
import type { Convention } from '../adr/convention/convention.ts';
import { printDate } from '../adr/convention/date-form.ts';
import { headingLead } from '../adr/convention/heading-form.ts';
import { frontMatterTitle } from '../adr/read/front-matter-entries.ts';
import { type RecordDocument, type RecordField, readRecord } from '../adr/read/read-record.ts';
import type { FieldKey } from '../adr/read/record-labels.ts';
import { yamlItem } from '../adr/read/yaml-value.ts';
import { frontMatterSplices } from '../adr/template/fill-front-matter.ts';
import { dominantLineEnd, withLineEnds } from '../document/splice/line-ends.ts';
import { applySplices, type Splice } from '../document/splice/splice.ts';
import { linkTarget } from '../spec/link.ts';
import type { Decision } from '../spec/model.ts';
import { headingText, linkDestination, linkText, quoteText } from './escape/escape.ts';
import { fillSections } from './fill-record-sections.ts';
import type { RecordPlace } from './record-place.ts';

/**
 * A template of a folder of records, filled: its heading, its fields and those of its sections that the decision says something
 * about. Everything else of the template stays, to the byte.
 */
export const fillRecord = (
  template: string,
  decision: Decision,
  place: RecordPlace,
  convention: Convention,
): string => {
  const document = readRecord(template);
  const splices = [
    ...headingSplices(document, decision, place, convention),
    ...document.fields.flatMap((field) => fieldSplices(document, field, place, convention)),
    ...frontMatterSplices(document, numberOf(place), decision.title, convention),
    ...fillSections(document, decision, place, convention.bullet),
  ];
  const lineEnd = dominantLineEnd(template);
  return applySplices(
    template,
    splices.map((splice) => ({ ...splice, insert: withLineEnds(splice.insert, lineEnd) })),
  );
};

const numberOf = ({ id }: RecordPlace): number | undefined => (id.kind === 'number' ? id.number : undefined);

/** The heading; a template without one gets it where its text begins. */
const headingSplices = (
  { text, heading, blocks }: RecordDocument,
  { title }: Decision,
  place: RecordPlace,
  convention: Convention,
): Splice[] => {
  const written = headingLead(convention.heading, numberOf(place)) + headingText(title);
  if (heading !== undefined) return [replaced(text, heading.span, written)];
  const [first] = blocks;
  if (frontMatterTitle(text, blocks) !== undefined) return [];
  const at = first?.kind === 'front-matter' ? first.end : (first?.start ?? 0);
  return [{ at, remove: '', insert: `# ${written}\n\n` }];
};

const fieldSplices = (
  document: RecordDocument,
  field: RecordField,
  place: RecordPlace,
  convention: Convention,
): Splice[] => {
  const value = fieldValue(field.key, place, convention);
  if (value === undefined) return [];
  const isList = field.form === 'front-matter' && /^\[.*\]$/.test(field.value) && field.key === 'author';
  if (!isList) return [valueSplice(document, field, value)];
  return [replaced(document.text, field.span, `[${yamlItem(value)}]`)];
};

/** What stands behind a label; nothing where the template is to keep what it has. */
const fieldValue = (
  key: FieldKey,
  { path, author, date, spec }: RecordPlace,
  { proposed, date: form }: Convention,
): string | undefined => {
  if (key === 'status') return proposed;
  if (key === 'date') return date === undefined ? undefined : printDate(date, form);
  if (key === 'author') return author === undefined ? undefined : quoteText(author);
  if (key !== 'spec' || spec === undefined) return undefined;
  return `[${linkText(spec.title)}](${linkDestination(linkTarget(path, spec.path))})`;
};

const replaced = (text: string, { start, end }: { start: number; end: number }, insert: string): Splice => ({
  at: start,
  remove: text.slice(start, end),
  insert,
});
