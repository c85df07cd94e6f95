import { nameKey } from '../../spec/grammar/grammar.ts';
import { RECORD_WORDS } from '../../spec/record-words.ts';
import { childHeadings, tablesIn } from './fields.ts';
import { nameKeys } from './found.ts';
import { bareName, nameText, wholeLink } from './inline-text.ts';
import { readBullets } from './read-bullets.ts';
import { hasColumns, readTable } from './read-table.ts';
import type { Heading, Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import { sectionContainers } from './section-items.ts';
import type { Located, Place, RecordReference } from './spec-document.ts';

/** The decisions in some places: links to records, or their titles, in lists and tables, and headings with a record's number. */
export const readDecisions = (reading: Reading, places: readonly Place[]): Located<RecordReference>[] =>
  [
    ...readBullets(reading, places, 'decisions', ({ raw, text }) => recordOf(raw.split('\n')[0] ?? text)),
    ...places.flatMap(({ blocks }) => tablesIn(blocks)).flatMap((table) => readRows(reading, table)),
    ...readHeadings(reading, places),
  ].toSorted((one, other) => one.span.start - other.span.start);

/** The title of a record without its number. */
export const recordTitle = (text: string): string => text.replace(NUMBER, '') || text;

const NUMBER = new RegExp(
  String.raw`^(?:(?:${RECORD_WORDS}|Decision)[-\s#]*\d+(?:\s*[:.–—-]\s*|\s+)|\d+\s*[:.–—-]\s*|\d{3,4}\s+)(?=\S)`,
  'i',
);

type Found = Pick<Located<RecordReference>, 'item' | 'keys'>;

/** @param number The number of the record, where it stands apart from the title. */
const recordOf = (raw: string, number = ''): Found => {
  const link = wholeLink(raw);
  const whole = link?.text ?? bareName(raw);
  const title = recordTitle(whole);
  const target = link?.target ?? wholeLink(number)?.target;
  const label = wholeLink(number)?.text ?? bareName(number);
  const text = label === '' || label === whole ? whole : `${label}: ${whole}`;
  const keys = [...nameKeys(title), nameKey(whole)];
  return { item: { title, text, target }, keys: [...new Set(keys)] };
};

const readRows = (reading: Reading, table: Parameters<typeof readTable>[1]): Located<RecordReference>[] => {
  const read = readTable(reading, table, 'record', partSamples.decisions);
  if (!hasColumns(read, 'title')) return [];
  return read.rows.flatMap(({ cells: { title, record, number }, span, line }) =>
    title === undefined
      ? []
      : [
          {
            ...recordOf(title, record ?? number),
            span,
            line,
            form: 'row' as const,
            container: read.container,
          },
        ],
  );
};

/** `### ADR-1: Use PostgreSQL` below the heading of the decisions. */
const readHeadings = (reading: Reading, places: readonly Place[]): Located<RecordReference>[] => {
  const named = places
    .filter(({ form, weak }) => form === 'heading' && !weak)
    .flatMap(({ section }) => childrenOf(reading, reading.sections[section]))
    .filter(({ rawTitle }) => NUMBERED.test(nameText(rawTitle)))
    .map((heading) => {
      const { rawTitle, numbering } = heading;
      return { heading, name: nameText(rawTitle), numbering, prefix: '', suffix: '' };
    });
  const containers = sectionContainers(reading, named);
  return named.flatMap(({ heading }) => {
    const container = containers.get(heading);
    if (container === undefined) return [];
    const { content: span, rawTitle } = heading;
    return [
      { ...recordOf(rawTitle), span, line: reading.lineOf(span.start), form: 'section' as const, container },
    ];
  });
};

const childrenOf = ({ sections }: Reading, heading: Heading | undefined): Heading[] =>
  heading === undefined ? [] : childHeadings(sections, heading);

const NUMBERED = new RegExp(
  String.raw`^(?:(?:${RECORD_WORDS}|Decision)[-\s#]*\d+|\d{3,4}(?=[\s:.–—-]))`,
  'i',
);
