import type { Span } from '../../document/block.ts';
import type { SpanIndex } from '../../document/span-index.ts';
import type { Region } from '../../document/text-regions.ts';
import type { CitedRecord } from './citation.ts';
import type { ResolvedLink } from './cited-targets.ts';

/** A link to a record, or the name of its file, from end to end. */
export type NamedRecord = Span & { record: CitedRecord };

/** What stands around a number. */
type Surroundings = {
  text: string;
  /** The stretch that it stands in. */
  region: Region;
  /** The links that it stands in. */
  links: readonly ResolvedLink[];
  /** The records that are named in a stretch. */
  named: SpanIndex<NamedRecord>;
};

/**
 * Which of some records of one number is meant, by what stands beside it: the target of the link whose text it is; the title of
 * just one of them; a link to just one of them, or its file, with nothing but marks between, or in the same row of a table.
 */
export const settleNumber = (
  number: Span,
  candidates: readonly CitedRecord[],
  surroundings: Surroundings,
): CitedRecord | undefined => {
  const link = linkAround(number, surroundings.links);
  if (link?.record !== undefined) return candidates.find((record) => record === link.record);
  return byTitle(number, candidates, surroundings) ?? byNeighbour(number, candidates, surroundings);
};

/** The link to a record whose text, or whose label, holds a number. */
export const linkAround = (number: Span, links: readonly ResolvedLink[]): ResolvedLink | undefined =>
  links.find((link) => link.record !== undefined && labelAround(number, link) !== undefined);

/** The brackets of a link that hold a number. */
export const labelAround = (number: Span, { label, reference }: ResolvedLink): Span | undefined =>
  [label, reference].find((span) => span !== undefined && holds(span, number));

const holds = (span: Span, { start, end }: Span): boolean => span.start <= start && end <= span.end;

/** The record whose title, or the words of whose file, stand right behind a number or before it: the longest such title. */
const byTitle = (
  { start, end }: Span,
  candidates: readonly CitedRecord[],
  { text, region }: Surroundings,
): CitedRecord | undefined => {
  const after = wordsBehind(text.slice(end, Math.min(region.end, end + NEAR)));
  const before = wordsBefore(text.slice(Math.max(region.start, start - NEAR), start));
  const lengths = candidates.map((record) => {
    const titles = [wordsOf(record.title), wordsOf(record.name.words)].filter((title) => title.length > 0);
    const matching = titles.filter((title) => beginsWith(after, title) || endsWith(before, title));
    return { record, length: Math.max(0, ...matching.map((title) => title.length)) };
  });
  const [best, second] = lengths.toSorted((one, other) => other.length - one.length);
  return best !== undefined && best.length > (second?.length ?? 0) ? best.record : undefined;
};

const NEAR = 300;

/** Marks that hold a number and a title together; others, such as commas, keep them apart. */
const MARKS = String.raw`[ \t:()[\]*_\x60"'“”„‘’«»>|\p{Pd}]`;

const BEHIND = new RegExp(String.raw`^\.?${MARKS}*(?=[\p{L}\p{N}])`, 'u');
const BEFORE = new RegExp(
  String.raw`[\p{L}\p{N}]${MARKS}*?(?:(?<![\p{L}\p{N}])(?:adrs?|architecture decision records?|decision records?)${MARKS}*)?$`,
  'iu',
);

const wordsBehind = (text: string): string[] => {
  const found = BEHIND.exec(text);
  return found === null ? [] : wordsOf(text.slice(found[0].length));
};

const wordsBefore = (text: string): string[] => {
  const found = BEFORE.exec(text);
  return found === null ? [] : wordsOf(text.slice(0, found.index + 1));
};

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const beginsWith = (words: readonly string[], title: readonly string[]): boolean =>
  title.every((word, at) => words[at] === word);

const endsWith = (words: readonly string[], title: readonly string[]): boolean =>
  title.length <= words.length && beginsWith(words.slice(words.length - title.length), title);

/** The record that is named beside a number, when no other candidate is. */
const byNeighbour = (
  number: Span,
  candidates: readonly CitedRecord[],
  { text, region, named }: Surroundings,
): CitedRecord | undefined => {
  const { start, end } = number;
  const stretch = region.kind === 'row' ? region : { start: start - NEAR, end: end + NEAR };
  const beside = named(stretch).filter(
    (each) =>
      candidates.includes(each.record) &&
      holds(region, each) &&
      (region.kind === 'row' || isBeside(text, number, each)),
  );
  const records = new Set(beside.map(({ record }) => record));
  return records.size === 1 ? [...records][0] : undefined;
};

const isBeside = (text: string, one: Span, other: Span): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return MARKS_ALONE.test(text.slice(first.end, second.start).replace(/\badrs?\b/i, ''));
};

const MARKS_ALONE = new RegExp(`^${MARKS}{0,12}$`, 'u');
