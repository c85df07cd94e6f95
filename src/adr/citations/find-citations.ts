import type { Span } from '../../document/block.ts';
import { linksIn } from '../../document/links-in.ts';
import { scanBlocks } from '../../document/scan-blocks.ts';
import { spanIndex } from '../../document/span-index.ts';
import { type Region, textRegions } from '../../document/text-regions.ts';
import { isAddress } from '../../spec/link.ts';
import type { Citation, CitedRecord, CitingDocument, RecordsByNumber } from './citation.ts';
import { citedNames } from './cited-names.ts';
import { citedTargets, type ResolvedLink, resolveLinks } from './cited-targets.ts';
import { ADDRESS } from './leads-to.ts';
import { type NumberPlace, type NumberStyle, numberPlaces } from './number-places.ts';
import { formerNames, ownNumbers, relatedNumbers } from './own-numbers.ts';
import { labelAround, linkAround, type NamedRecord, settleNumber } from './settle-number.ts';

/**
 * Every place in a document that holds the number of one of some records, in order, and which record it means where something
 * tells that.
 *
 * A link and the name of a file tell it by themselves. A number alone means the record that it belongs to where only one has it;
 * else what stands beside it has to tell. In the text of a record its own number means that record. In code, and outside the
 * comments of source code, only names of files count.
 */
export const findCitations = (document: CitingDocument, records: RecordsByNumber): Citation[] => {
  if (records.size === 0 || !mayCite(document.text, records)) return [];
  const reading =
    document.comments === undefined ? readMarkdown(document, records) : readSource(document, records);
  const found = [...reading.certain, ...numbersIn(document, records, reading)];
  return withoutRepeats(found);
};

/** Whether the digits of a number are in a text at all. */
const mayCite = (text: string, records: RecordsByNumber): boolean =>
  [...records.keys()].some((number) => text.includes(String(number)));

/** What a document says of records but for their numbers alone. */
type Reading = {
  regions: readonly Region[];
  links: readonly ResolvedLink[];
  /** In the order in which they count. */
  certain: readonly Citation[];
  /** Stretches in which no number counts. */
  taken: readonly Span[];
};

const readMarkdown = (document: CitingDocument, records: RecordsByNumber): Reading => {
  const { text } = document;
  const regions = textRegions(scanBlocks(text));
  const inline = regions.filter(({ kind }) => kind !== 'code' && kind !== 'front-matter');
  const links = resolveLinks(
    document,
    inline.flatMap((region) => linksIn(text, region)),
    records,
  );
  const targets = links.flatMap(({ target }) => target ?? []);
  const paths = targets.filter(({ start, end }) => !isAddress(text.slice(start, end)));
  const former = regions
    .filter(({ kind }) => kind === 'front-matter')
    .flatMap((region) => formerNames(text, region));
  const certain = [
    ...citedTargets(text, links),
    ...citedNames(document, records, [...paths, ...former]),
    ...ownCitations(document, records),
  ];
  return { regions, links, certain, taken: [...targets, ...former, ...addressesIn(text)] };
};

const addressesIn = (text: string): Span[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** In source code, what a name stands for outside comments is not for this program to say. */
const readSource = (document: CitingDocument, records: RecordsByNumber): Reading => {
  const { text, comments = [] } = document;
  const regions = comments.map((comment): Region => ({ kind: 'text', ...comment }));
  const commentsAt = spanIndex(regions);
  const isInComment = (span: Span): boolean => commentsAt(span).length > 0;
  const certain = citedNames(document, records, []).map(
    (citation): Citation =>
      isInComment(citation.span) || citation.kind === 'open'
        ? citation
        : { kind: 'open', reason: 'code', span: citation.span, number: citation.number, form: 'name' },
  );
  return { regions, links: [], certain, taken: addressesIn(text) };
};

const ownCitations = ({ path, text }: CitingDocument, records: RecordsByNumber): Citation[] => {
  const own = recordAt(path, records);
  if (own === undefined) return [];
  return ownNumbers(text, own.number).map((span) => ({
    kind: 'certain',
    span,
    number: own.number,
    form: 'own',
    record: own,
  }));
};

const recordAt = (path: string, records: RecordsByNumber): CitedRecord | undefined =>
  [...records.values()].flat().find((record) => record.path === path);

/** The numbers in the text of a document that mean records, or may. */
const numbersIn = (document: CitingDocument, records: RecordsByNumber, reading: Reading): Citation[] => {
  const { text, path } = document;
  const { regions, links, certain, taken } = reading;
  const style = styleOf(records);
  const named = spanIndex(namedRecords(text, links, certain));
  const linksAt = spanIndex(links.filter(({ record }) => record !== undefined));
  const takenAt = spanIndex(taken);
  const own = recordAt(path, records);
  return regions
    .filter(({ kind }) => kind !== 'code')
    .flatMap((region) =>
      placesIn(text, region, style)
        .filter(({ span }) => takenAt(span).length === 0)
        .flatMap((place) => {
          const candidates = records.get(place.number) ?? [];
          const settled = settleNumber(place.span, candidates, {
            text,
            region,
            links: linksAt(place.span),
            named,
          });
          const label = labelOf(place.span, linksAt(place.span));
          const isSaid =
            place.strength !== 'bare' ||
            (settled !== undefined && isNumberLike(text, place.span, label ?? region, style));
          if (!isSaid) return [];
          const itself = region.kind !== 'front-matter' && isOfItself(text, place, own) ? own : undefined;
          const only = candidates.length === 1 ? candidates[0] : undefined;
          return [citationOf(place, settled ?? itself ?? only, label !== undefined)];
        }),
    );
};

/** The numbers of a stretch; in front matter, those of keys that name records too. */
const placesIn = (text: string, region: Region, style: NumberStyle): NumberPlace[] => {
  const places = numberPlaces(text, region, style);
  if (region.kind !== 'front-matter') return places;
  const related = relatedNumbers(text, region).map((span): NumberPlace => {
    const number = Number(text.slice(span.start, span.end));
    return { span, number, strength: 'said' };
  });
  return [
    ...places.filter(({ strength }) => strength !== 'bare'),
    ...related.filter(({ number }) => style.has(number)),
  ];
};

const citationOf = (
  { span, number, strength }: NumberPlace,
  record: CitedRecord | undefined,
  isLabel: boolean,
): Citation => {
  const place = { span, number, form: isLabel ? 'label' : 'text' } as const;
  if (strength === 'ends-range') return { ...place, kind: 'open', reason: 'range' };
  return record === undefined
    ? { ...place, kind: 'open', reason: 'number' }
    : { ...place, kind: 'certain', record };
};

const labelOf = (span: Span, links: readonly ResolvedLink[]): Span | undefined => {
  const link = linkAround(span, links);
  return link && labelAround(span, link);
};

/** Whether a number beside the record that it belongs to is its number: with zeros, alone in its place, or first with a mark behind. */
const isNumberLike = (text: string, { start, end }: Span, around: Span, { widths }: NumberStyle): boolean => {
  if (text[start] === '0' && widths.has(end - start)) return true;
  const before = text.slice(around.start, start).split('|').at(-1) ?? '';
  const after = text.slice(end, around.end).split('|')[0] ?? '';
  return /^[\s*_`#[(]*$/.test(before) && (/^[\s*_`\])]*$/.test(after) || /^[.:)]|^\s+\p{Pd}\s/u.test(after));
};

/** In its own text the number of a record means itself, but where that is said of another one. */
const isOfItself = (text: string, { span, number }: NumberPlace, own: CitedRecord | undefined): boolean =>
  own?.number === number &&
  !OF_ANOTHER.test(
    text.slice(Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 80), span.start),
  );

const OF_ANOTHER =
  /supersed|superced|replac|amend|obsolet|extends|refines|relate|depends|see |conflict|ersetzt|abgelöst|siehe|remplac|voir|reemplaz|substitu|sostitu|取代|置き換え/i;

const namedRecords = (
  text: string,
  links: readonly ResolvedLink[],
  certain: readonly Citation[],
): NamedRecord[] => [
  ...links.flatMap(({ start, end, record }) => (record === undefined ? [] : [{ start, end, record }])),
  ...certain.flatMap((each) => {
    if (each.kind !== 'certain' || each.form !== 'name') return [];
    const { record, span } = each;
    const start = span.start - record.name.lead.length;
    const end = start + record.file.replace(/\.md$/i, '').length;
    const ending = /^\.(?:mdx?|html?)/i.exec(text.slice(end, end + 5))?.[0] ?? '';
    return [{ record, start, end: end + ending.length }];
  }),
];

const styleOf = (records: RecordsByNumber): NumberStyle => {
  const all = [...records.values()].flat();
  const leads = all.map(({ name }) => name.lead.replace(/[-_ .#]+$/, '')).filter((lead) => lead !== '');
  return {
    has: (number) => records.has(number),
    widths: new Set(all.map(({ name }) => name.digits.length)),
    leads: [...new Set(leads.map((lead) => lead.toUpperCase()))],
  };
};

/** The citations in order, each place once, as what it was found first. */
const withoutRepeats = (citations: readonly Citation[]): Citation[] => {
  const byPlace = new Map<string, Citation>();
  for (const citation of citations) {
    const key = `${citation.span.start}`;
    if (!byPlace.has(key)) byPlace.set(key, citation);
  }
  return [...byPlace.values()].toSorted((one, other) => one.span.start - other.span.start);
};
