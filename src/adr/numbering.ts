import { isTemplate } from '../spec/is-template.ts';
import { slug } from '../spec/slug.ts';

/** The number in the name of a record's file: `ADR-012-title.md`, `0012-title.md`; nothing for any other file. */
export const recordNumber = (file: string): number | undefined => {
  if (!file.toLowerCase().endsWith('.md') || isTemplate(file)) return undefined;
  const digits = /^(?:adr[-_ ]?)?(\d{1,9})(?=[-_ .])/i.exec(file)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** One more than the highest number among the files of a folder; gaps are not filled. */
export const nextNumber = (files: readonly string[]): number =>
  Math.max(0, ...files.map((file) => recordNumber(file) ?? 0)) + 1;

/** A number as names and headings write it: three digits, more when it needs them. */
export const printNumber = (number: number): string => String(number).padStart(3, '0');

/** `ADR-004-use-postgresql.md`. */
export const recordFileName = (number: number, title: string): string =>
  `ADR-${printNumber(number)}-${slug(title)}.md`;

/** Whether a file may be the record of a title, by its name: then its own title decides. */
export const mayBeRecordOf = (file: string, title: string): boolean =>
  recordNumber(file) !== undefined &&
  file
    .replace(/^(?:adr[-_ ]?)?\d+[-_ .]+/i, '')
    .replace(/\.md$/i, '')
    .toLowerCase() === slug(title);
