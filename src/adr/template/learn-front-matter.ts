import type { FrontMatter } from '../../document/block.ts';
import { type FrontMatterEntry, frontMatterEntries } from '../read/front-matter-entries.ts';
import type { KnownRecord } from '../read/known-record.ts';
import { fieldKey } from '../read/record-labels.ts';

/**
 * The front matter of a new record: every key that most records have, in the order of the model; a value that they all share,
 * and none where each has its own.
 */
export const frontMatterTemplate = (
  model: KnownRecord,
  block: FrontMatter,
  records: readonly KnownRecord[],
): string => {
  const all = records.map(entriesOf);
  const kept = frontMatterEntries(model.text, block).filter(({ key }) => isUsual(key, all));
  const lines = kept.map((entry) => {
    if (isFilled(entry.key)) return withoutMore(entry);
    return isShared(entry, all) ? entry.lines : emptied(entry);
  });
  const { start, end, content } = block;
  return model.text.slice(start, content.start) + lines.join('') + model.text.slice(content.end, end);
};

const entriesOf = ({ text, blocks }: KnownRecord): FrontMatterEntry[] =>
  blocks.flatMap((block) => (block.kind === 'front-matter' ? frontMatterEntries(text, block) : []));

const isUsual = (key: string, all: readonly (readonly FrontMatterEntry[])[]): boolean =>
  !/^supersed|^supercede|^replace/i.test(key) &&
  all.filter((entries) => entries.some((entry) => entry.key === key)).length * 2 > all.length;

/** Whether all records have the same there, at least three of them, and no day; of fewer, only what names no content. */
const isShared = (
  { key, lines, value }: FrontMatterEntry,
  all: readonly (readonly FrontMatterEntry[])[],
): boolean => {
  if (CONSTANT.test(key)) return true;
  const others = all.flatMap((entries) => entries.filter((entry) => entry.key === key));
  const isDay = /\d{4}-\d\d-\d\d/.test(value);
  return others.length > 2 && !isDay && others.every((entry) => entry.lines === lines);
};

/** Keys of site generators that say how a page is shown. */
const CONSTANT = /^(?:layout|parent|grand_?parent|lang|language|template|type|section|has_children)$/i;

/** Whether the value of a key is written for each record: a field, its title, a number. */
const isFilled = (key: string): boolean => {
  const label = key.toLowerCase().replace(/[_-]/g, ' ');
  return fieldKey(label) !== undefined || /^(?:title|id|number|adr|nav order|order|weight)$/.test(label);
};

/** An entry without the lines below the one with its key; a list stays one. */
const withoutMore = ({ lines }: FrontMatterEntry): string => {
  const [first = lines] = /^(?:#[^\n]*\n)*[^\n]*\n?/.exec(lines) ?? [];
  const isList = /:[ \t]*\r?\n$/.test(first) && /^[ \t]*- /.test(lines.slice(first.length));
  return isList ? first.replace(/(?<=:)[ \t]*(?=\r?\n$)/, ' []') : first;
};

/** An entry without its value, and without the lines that belong to that. */
const emptied = (entry: FrontMatterEntry): string =>
  withoutMore(entry).replace(/^([^#\n:]*:)[^\r\n]*/m, '$1');
