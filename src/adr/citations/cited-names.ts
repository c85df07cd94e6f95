import type { Span } from '../../document/block.ts';
import { spanIndex } from '../../document/span-index.ts';
import type { Citation, CitedRecord, CitingDocument, RecordsByNumber } from './citation.ts';
import { ADDRESS, isPermanent, leadsTo } from './leads-to.ts';

/**
 * The names of the files of records in a text, wherever they stand: with or without their ending, behind the path that leads to
 * them. The name of another file, such as `0012-use-redis.png`, or of a file in another folder, is none.
 *
 * @param taken - Stretches that are read otherwise.
 */
export const citedNames = (
  { path, text }: CitingDocument,
  records: RecordsByNumber,
  taken: readonly Span[],
): Citation[] => {
  const small = text.toLowerCase();
  const byName = new Map([...namesOf(records)].filter(([name]) => small.includes(name)));
  if (byName.size === 0) return [];
  const pattern = new RegExp(`${BEFORE}(${[...byName.keys()].map(escaped).join('|')})${AFTER}`, 'giu');
  const addressesAt = spanIndex(spansOf(text, ADDRESS));
  const takenAt = spanIndex(taken);
  return [...text.matchAll(pattern)].flatMap(({ 1: name = '', index }): Citation[] => {
    const record = byName.get(name.toLowerCase());
    if (record === undefined || takenAt({ start: index, end: index + 1 }).length > 0) return [];
    const start = index + record.name.lead.length;
    const span = { start, end: start + record.name.digits.length };
    const place = { span, number: record.number, form: 'name' } as const;
    const [address] = addressesAt({ start: index, end: index + 1 });
    if (address !== undefined)
      return isPermanent(text.slice(address.start, address.end))
        ? []
        : [{ ...place, kind: 'open', reason: 'address' }];
    const way = PATH_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_PATH), index))?.[0] ?? '';
    if (way !== '' && !leadsTo(way + record.file, record.path, path, false)) return [];
    return [{ ...place, kind: 'certain', record }];
  });
};

const BEFORE = String.raw`(?<![\p{L}\p{N}_#-])`;

/** An ending may follow where it is that of a record or its page; a full stop ends a sentence. */
const AFTER = String.raw`(?![\p{L}\p{N}_-]|\.(?!(?:mdx?|html?)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}]))[\p{L}\p{N}])`;

/** The folders that are named before a file. */
const PATH_BEFORE = /(?:[^\s()<>[\]{}"'`|,;:=*]*\/)$/;

const LONGEST_PATH = 300;

/** The records by their names in small letters, the longest first; a name that is nothing but a number needs its ending. */
const namesOf = (records: RecordsByNumber): ReadonlyMap<string, CitedRecord> =>
  new Map(
    [...records.values()]
      .flat()
      .map((record): [string, CitedRecord] => [nameOf(record).toLowerCase(), record])
      .toSorted(([one], [other]) => other.length - one.length),
  );

const nameOf = ({ file, name }: CitedRecord): string =>
  name.words === '' ? file : file.replace(/\.md$/i, '');

const escaped = (name: string): string => name.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
