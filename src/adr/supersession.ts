import type { Splice } from '../document/splice/splice.ts';
import { bulletIn } from './bullet-in.ts';
import type { KnownRecord } from './known-record.ts';
import { majority } from './majority.ts';
import { fieldOf, type RecordDocument, type RecordField, type RecordSection } from './read-record.ts';
import { fieldLabels } from './record-labels.ts';
import { spelledStatus } from './spelled-status.ts';
import { valueSplice } from './status-splices.ts';
import { statusKind, usualSupersession } from './statuses.ts';

/**
 * What makes a record one that another supersedes: its status, as the folder writes it, names that record; or its status says the
 * word alone, and a line of its own names it where the folder's records have one.
 *
 * @param link Markdown that leads to the new record.
 * @param name What the new record is called where a value holds no Markdown.
 */
export const supersededSplices = (
  record: RecordDocument,
  neighbours: readonly KnownRecord[],
  { link, name }: { link: string; name: string },
): Splice[] => {
  const status = fieldOf(record, 'status');
  if (status === undefined) return [];
  const statuses = statusesOf(neighbours);
  const word = spelledStatus('superseded', statuses);
  const model = neighbours.flatMap((other) => fieldOf(other, 'supersededBy') ?? []).at(-1);
  const own = fieldOf(record, 'supersededBy');
  if (own !== undefined) return [valueSplice(record, status, word), valueSplice(record, own, link)];
  if (model !== undefined && model.form === status.form)
    return [
      valueSplice(record, status, word),
      lineLike(record, status, labelOf(neighbours, 'supersededBy'), link),
    ];
  const reads = statuses.filter((value) => statusKind(value) === 'superseded');
  const by = majority(reads.flatMap(wordsAfter), (each) => each)?.value ?? usualSupersession(statuses).by;
  const isPlain = status.form === 'front-matter' && !reads.some((value) => value.includes(']('));
  return [valueSplice(record, status, [word, by, isPlain ? name : link].filter(Boolean).join(' '))];
};

const statusesOf = (records: readonly KnownRecord[]): string[] =>
  records.flatMap((record) => fieldOf(record, 'status')?.value ?? []);

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
  if (status?.form === 'section') return [paragraphBelow(record, status, `${label} ${link}`)];
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

/** A line like that of a field, with another label and value, below it. */
const lineLike = ({ text }: RecordDocument, { span }: RecordField, label: string, value: string): Splice => {
  const start = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const [rest = ''] = /^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(span.end)) ?? [];
  const lead = text.slice(start, span.start).replace(LABEL, label.replaceAll('$', '$$$$'));
  const end = rest.replace(/\s*<!--.*?-->/, '');
  const isClosed = /[\r\n]$/.test(rest);
  const line = lead + value + end;
  return { at: span.end + rest.length, remove: '', insert: isClosed ? line : `\n${line}` };
};

/** The words of a label, between the marks before and behind it. */
const LABEL = /[\p{L}\p{N}](?:[^:：*|]*[^\s:：*|])?/u;

/** A paragraph below the line of a status that stands in a section. */
const paragraphBelow = ({ text }: RecordDocument, { span }: RecordField, paragraph: string): Splice => {
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(span.end)) ?? [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { at: span.end + rest.length, remove: '', insert: `${eol}${eol}${paragraph}` };
};

/** An item at the end of the list in a section, in the place of a placeholder that is all it has. */
const itemIn = ({ text, blocks }: RecordDocument, section: RecordSection, item: string): Splice => {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const list = section.blocks.findLast((block) => block.kind === 'list');
  const bullet = bulletIn(list === undefined ? blocks : [list]) ?? '-';
  if (list === undefined) {
    const at = section.blocks[0]?.kind === 'blank' ? section.blocks[0].end : section.heading.end;
    return { at, remove: '', insert: `${at === section.heading.end ? eol : ''}${bullet} ${item}${eol}` };
  }
  const raw = text.slice(list.start, list.end);
  const line = `${bullet} ${item}`;
  if (/^[-+*] \[[^\]]*\]\s*$/.test(raw))
    return { at: list.start, remove: raw, insert: line + (/\s*$/.exec(raw)?.[0] ?? eol) };
  return { at: list.end, remove: '', insert: /[\r\n]$/.test(raw) ? line + eol : eol + line };
};
