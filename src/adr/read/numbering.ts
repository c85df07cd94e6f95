import { slug } from '../../spec/slug.ts';
import { readRecordName } from './record-name.ts';

/** The number in the name of a record's file: `ADR-012-title.md`, `0012-title.md`; nothing for any other file. */
export const recordNumber = (file: string): number | undefined => {
  const id = readRecordName(file)?.id;
  return id?.kind === 'number' ? id.number : undefined;
};

/** The number that a file takes: that of a record, in whatever format of text. */
export const takenNumber = (file: string): number | undefined =>
  recordNumber(file.replace(OTHER_TEXT, '.md'));

/** Records that are no Markdown: their numbers are taken, and nothing else of them is read. */
export const otherRecords = (files: readonly string[]): string[] =>
  files.filter((file) => recordNumber(file) === undefined && takenNumber(file) !== undefined);

const OTHER_TEXT = /\.(?:mdx|markdown|adoc|asciidoc|rst|org|txt)$/i;

/** One more than the highest number among the files of a folder; gaps are not filled. */
export const nextNumber = (files: readonly string[]): number =>
  files.reduce((highest, file) => Math.max(highest, takenNumber(file) ?? 0), 0) + 1;

/** Whether a file may be the record of a title, by its name: then its own title decides. */
export const mayBeRecordOf = (file: string, title: string): boolean => {
  const name = readRecordName(file);
  return name !== undefined && slug(name.words) === slug(title);
};
