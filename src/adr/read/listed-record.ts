import { plainText } from '../../document/plain-text.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { frontMatterTitle, TITLE_NUMBER } from './front-matter-entries.ts';
import type { KnownRecord } from './known-record.ts';
import { fieldOf } from './read-record.ts';
import { recordLinks } from './record-links.ts';
import { type StatusKind, statusKind } from './statuses.ts';

/** What a list tells of a record. */
export type ListedRecord = {
  /** What it is known by: `ADR-012`, `0012`, `20201028`. */
  name: string;
  number?: number;
  /** `YYYYMMDD`, where its file is named by a day. */
  day?: string;
  title: string;
  /** As the record writes it. */
  status?: string;
  /** What that comes to. */
  state?: StatusKind;
  date?: string;
  /** The records that it says something about. */
  links: readonly { relation: string; file: string }[];
  file: string;
};

export const listedRecord = (record: KnownRecord): ListedRecord => {
  const { file, name, heading } = record;
  const [status, date] = [fieldOf(record, 'status')?.value, fieldOf(record, 'date')?.value];
  const state = status === undefined ? undefined : statusKind(status);
  return {
    name: name.lead + name.digits,
    ...(name.id.kind === 'number' ? { number: name.id.number } : { day: name.id.day }),
    title: heading?.title ?? titleInFrontMatter(record) ?? name.words,
    ...(status && { status: oneLine(plainText(status)) }),
    ...(state && { state }),
    ...(date && { date: oneLine(plainText(date)) }),
    links: unique(recordLinks(record).map(({ relation, file: to }) => ({ relation, file: to }))),
    file,
  };
};

/** The title that front matter gives, without quotes and its number. */
const titleInFrontMatter = ({ text, blocks }: KnownRecord): string | undefined => {
  const title = frontMatterTitle(text, blocks)?.replace(/^(["'])(.*)\1$/, '$2');
  return title && oneLine(title.replace(TITLE_NUMBER, ''));
};

const unique = (
  links: readonly { relation: string; file: string }[],
): { relation: string; file: string }[] => [
  ...new Map(links.map((link) => [JSON.stringify(link), link])).values(),
];
