import type { Span } from '../../document/block.ts';
import type { Region } from '../../document/text-regions.ts';
import { readRecord } from '../read/read-record.ts';

/** The places in which a record says its own number: its heading, its front matter, and lines such as `**ID:** 12`. */
export const ownNumbers = (text: string, number: number): Span[] => {
  const { heading, blocks, sections } = readRecord(text);
  const end = sections[0]?.start ?? text.length;
  const preamble = blocks.filter(({ start, kind }) => start < end && kind !== 'fence' && kind !== 'heading');
  const inHeading =
    heading?.number !== undefined && Number(heading.digits) === number ? [heading.number] : [];
  return [
    ...inHeading,
    ...preamble.flatMap((block) =>
      (block.kind === 'front-matter' ? [OWN_KEY, OWN_TITLE] : [OWN_LINE]).flatMap((pattern) =>
        placesIn(text, block, pattern, number),
      ),
    ),
  ];
};

const placesIn = (text: string, { start, end }: Span, pattern: RegExp, number: number): Span[] =>
  [...text.slice(start, end).matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
    const digits = groups?.digits ?? '';
    const at = start + index + found.length - digits.length;
    return Number(digits) === number ? [{ start: at, end: at + digits.length }] : [];
  });

/** Keys of front matter that hold the number of a record itself, alone. */
const OWN_KEY =
  /^(?:id|number|nr|no|adr|adr[-_]?(?:id|number|no)|nav[-_]order|order|weight|position|sidebar[-_]position)[ \t]*:[ \t]*["']?(?:ADR[-_ #]*)?(?<digits>\d{1,9})(?=["']?[ \t]*(?:#.*)?\r?$)/gim;

/** Keys whose values begin with it. */
const OWN_TITLE =
  /^(?:title|name|label|sidebar[-_](?:label|title)|nav[-_]title|linktitle|short[-_]title)[ \t]*:[ \t]*["']?(?:ADR[-_ #]*)?(?<digits>\d{1,9})(?=["']?[ \t]*\r?$|[ \t]*[.:)\p{Pd}])/gimu;

/** The same as a line of text or a row of a table. */
const OWN_LINE =
  /^[ \t>*+|-]*(?:\*\*|__)?(?:id|number|nr\.?|no\.?|adr[ -](?:id|number|no\.?)|record)(?:\*\*|__)?[ \t]*[:|][ \t]*(?:\*\*|__)?[ \t]*`?(?:ADR[-_ #]*)?(?<digits>\d{1,9})(?=`?[ \t]*(?:\||\r?$))/gim;

/** The numbers behind keys of front matter that name other records, by whatever number alone. */
export const relatedNumbers = (text: string, { start, end }: Region): Span[] => {
  const spans: Span[] = [];
  let isRelated = false;
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const key = /^(?<key>[\p{L}_-]+)[ \t]*:/u.exec(line);
    if (key !== null) isRelated = RELATED_KEY.test(key.groups?.key ?? '');
    if (!isRelated) continue;
    const from = key?.[0].length ?? 0;
    for (const { 0: digits, index: at } of line.slice(from).matchAll(ALONE)) {
      const place = start + index + from + at;
      spans.push({ start: place, end: place + digits.length });
    }
  }
  return spans;
};

const RELATED_KEY =
  /^(?:supersed(?:es|ed[-_]?by)|superced(?:es|ed[-_]?by)|replaces|replaced[-_]?by|amends|amended[-_]?by|relat(?:ed|es)(?:[-_]?(?:to|adrs?|records?|decisions?))?|depends[-_]?on|adrs?|records?|decisions?|extends|refines|links|see[-_]?also)$/i;

/** A number that is a value by itself. */
const ALONE = /(?<=^|[[\s,"'])\d{1,9}(?=$|[\]\s,"'])/g;

/** The lines of front matter that keep the former names of a document, which go on being former names. */
export const formerNames = (text: string, { start, end }: Region): Span[] => {
  const spans: Span[] = [];
  let isFormer = false;
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const key = /^([\p{L}_-]+)[ \t]*:/u.exec(line)?.[1];
    if (key !== undefined)
      isFormer = /^(?:alias(?:es)?|redirect[-_]?from|redirects?|old[-_]?urls?|former[-_]?names?)$/i.test(key);
    if (isFormer) spans.push({ start: start + index, end: start + index + line.length });
  }
  return spans;
};
