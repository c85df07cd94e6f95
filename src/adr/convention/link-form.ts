import type { KnownRecord } from '../read/known-record.ts';
import { recordLinks } from '../read/record-links.ts';
import type { RecordId } from '../read/record-name.ts';
import type { Convention } from './convention.ts';
import { headingLead } from './heading-form.ts';
import { majority } from './majority.ts';
import { calledLead, printNumber } from './naming.ts';

/** What the links between records say: `ADR-004`, `4. Use Redis`, `Use Redis`, `20201028-use-redis`. */
type LinkForm = { kind: 'id'; lead: string } | { kind: 'heading' | 'title' | 'file' };

/** A record as others link to it. */
export type LinkedRecord = { id: RecordId; file: string; title: string };

/** What most links between some records say; without any, what the tools say that make records of their kind. */
export const linkFormOf = (
  records: readonly KnownRecord[],
  { naming, heading }: Pick<Convention, 'naming' | 'heading'>,
): LinkForm => {
  const byFile = new Map(records.map((record) => [record.file, record]));
  const forms = records.flatMap((record) =>
    recordLinks(record).flatMap(({ label, file }) => formOf(label, file, byFile.get(file)) ?? []),
  );
  const most = majority(forms, (form) => JSON.stringify(form))?.value;
  if (most !== undefined) return most;
  if (naming.by === 'date') return { kind: 'file' };
  return heading.lead === '' && heading.width !== undefined
    ? { kind: 'heading' }
    : { kind: 'id', lead: calledLead(naming) };
};

const formOf = (label: string, file: string, target: KnownRecord | undefined): LinkForm | undefined => {
  if (label === file || label === file.replace(/\.md$/i, '')) return { kind: 'file' };
  const lead = /^(\D{0,8})\d+$/.exec(label)?.[1];
  if (lead !== undefined) return { kind: 'id', lead };
  const title = target?.heading?.title;
  if (title === undefined) return undefined;
  if (label === title) return { kind: 'title' };
  return label.endsWith(title) ? { kind: 'heading' } : undefined;
};

/** What a link to a record says. */
export const linkLabel = (
  { id, file, title }: LinkedRecord,
  form: LinkForm,
  { naming, heading }: Pick<Convention, 'naming' | 'heading'>,
): string => {
  const number = id.kind === 'number' ? id.number : undefined;
  if (form.kind === 'file') return file.replace(/\.md$/i, '');
  if (form.kind === 'title' || number === undefined) return title;
  if (form.kind === 'id') return `${form.lead}${printNumber(number, naming.width)}`;
  return headingLead(heading, number) + title;
};
