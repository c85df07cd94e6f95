import type { Splice } from '../../document/splice/splice.ts';
import { majority } from '../convention/majority.ts';
import { spelledStatus } from '../convention/spelled-status.ts';
import { type KnownRecord, statusesOf } from '../read/known-record.ts';
import { fieldOf, type RecordDocument } from '../read/read-record.ts';
import { fieldLabels } from '../read/record-labels.ts';
import { statusKind, usualSupersession } from '../read/statuses.ts';
import { itemIn, lineLike, paragraphBelow } from './added-lines.ts';
import { statusFields, statusSplices } from './status-splices.ts';
import { valueSplice } from './value-splice.ts';

/**
 * What makes a record one that another supersedes: its status, as the folder writes it, names that record; or its status says the
 * word alone, and a line of its own names it where the folder's records have one.
 *
 * @param link Markdown that leads to the new record.
 * @param name What the new record is called where a value holds no Markdown.
 * @param template What the folder's template offers as a status.
 */
export const supersededSplices = (
  record: RecordDocument,
  neighbours: readonly KnownRecord[],
  { link, name }: { link: string; name: string },
  template = '',
): Splice[] => {
  const status = fieldOf(record, 'status');
  if (status === undefined) return [];
  const statuses = statusesOf(neighbours);
  const word = spelledStatus('superseded', statuses);
  const model = neighbours.flatMap((other) => fieldOf(other, 'supersededBy') ?? []).at(-1);
  const own = fieldOf(record, 'supersededBy');
  if (own !== undefined) return [...statusSplices(record, word), valueSplice(record, own, link)];
  if (model !== undefined && model.form === status.form)
    return [
      ...statusSplices(record, word),
      lineLike(record, status, labelOf(neighbours, 'supersededBy'), link),
    ];
  const reads = statuses.filter((value) => statusKind(value) === 'superseded');
  const by = majority(reads.flatMap(wordsAfter), (each) => each)?.value ?? usualSupersession(statuses).by;
  const isLinked = [...reads, template].some((text) => /superseded by \[|\]\(/i.test(text));
  return statusFields(record).map((field) => {
    const other = field.form === 'front-matter' && !isLinked ? name : link;
    return valueSplice(record, field, [word, by, other].filter(Boolean).join(' '));
  });
};

/** What stands between the word and the record that supersedes: `by`. */
const wordsAfter = (status: string): string[] => {
  const words = /^\P{L}*\p{L}+\s+(\p{L}+)[\s:]/u.exec(status)?.[1];
  return words === undefined ? [] : [words];
};

/**
 * What names in a new record the one that it supersedes: a line in the section of the status, an item among the links, or a line
 * like that of the status.
 */
export const supersedesSplices = (
  record: RecordDocument,
  neighbours: readonly KnownRecord[],
  { link, name }: { link: string; name: string },
): Splice[] => {
  const status = fieldOf(record, 'status');
  const label = labelOf(neighbours, 'supersedes');
  const links = record.sections.find(({ key }) => key === 'references');
  if (status?.form === 'section' || status?.form === 'heading' || status?.form === 'column')
    return [paragraphBelow(record, status, `${label} ${link}`)];
  const isListed = status === undefined || status.form === 'list' || status.form === 'front-matter';
  if (isListed && links !== undefined) return [itemIn(record, links, `${label} ${link}`)];
  if (status === undefined) return [];
  return status.form === 'front-matter'
    ? [lineLike(record, status, label.toLowerCase(), name)]
    : [lineLike(record, status, label, link)];
};

/** What the records of a folder call it, with a capital letter, or the usual words in their language and spelling. */
const labelOf = (records: readonly KnownRecord[], key: 'supersedes' | 'supersededBy'): string => {
  const pattern = new RegExp(`(?<!\\p{L})(?:${fieldLabels[key].join('|')})(?!\\p{L})`, 'giu');
  const found = records
    .flatMap(({ text }) => text.match(pattern) ?? [])
    .filter((each) => /^\p{Lu}/u.test(each));
  const most = majority(found, (each) => each)?.value;
  if (most !== undefined) return most;
  const statuses = statusesOf(records);
  const usual = usualSupersession(statuses)[key];
  return /supercede/i.test(statuses.join('\n'))
    ? usual.replace('supersede', 'supercede').replace('Supersede', 'Supercede')
    : usual;
};
