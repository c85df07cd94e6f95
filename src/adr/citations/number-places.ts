import type { Span } from '../../document/block.ts';

/** A place that may cite a record by its number. */
export type NumberPlace = {
  span: Span;
  number: number;
  /**
   * How much the text around it says so. `said`: a word such as `ADR` stands before it, or zeros and a word such as `see`.
   * `ends-range`: it ends a list or a range that such a word begins, in a way that may be no number of a record.
   * `bare`: nothing beside it says so.
   */
  strength: 'said' | 'ends-range' | 'bare';
};

/** What the numbers of records look like in a repository. */
export type NumberStyle = {
  /** Whether a number is of interest. */
  has: (number: number) => boolean;
  /** How many digits the names of records have. */
  widths: ReadonlySet<number>;
  /** Words before a number that only the records of this repository have, such as `AD`. */
  leads: readonly string[];
};

/**
 * The places in a text that may cite records by number, in order: `ADR 12`, `ADR-0012`, `see 0012`, `(0012)`, `ADR-012 and 013`.
 * Issues (`#12`), versions, dates, ports and parts of other names are none.
 */
export const numberPlaces = (text: string, { start, end }: Span, style: NumberStyle): NumberPlace[] => {
  const source = text.slice(start, end);
  const places: NumberPlace[] = [];
  let done = 0;
  for (const found of source.matchAll(patternFor(style.leads))) {
    if (found.index < done) continue;
    const all = numbersFrom(source, found, style);
    done = all.at(-1)?.end ?? done;
    const [first] = all;
    const inside =
      first === undefined ? [] : insideRanges(all).map((number) => ({ ...first, number, strength: ENDS }));
    for (const { number, strength, ...span } of [...all, ...inside])
      if (style.has(number))
        places.push({ span: { start: start + span.start, end: start + span.end }, number, strength });
  }
  return places;
};

const ENDS = 'ends-range' as const;

/** A number of a list or a range. */
type Listed = Span & { number: number; strength: NumberPlace['strength']; isRange: boolean };

/** A number that was found, with those that go on after it. */
const numbersFrom = (source: string, found: RegExpExecArray, style: NumberStyle): Listed[] => {
  const { lead, digits = '' } = found.groups ?? {};
  const first = spanAt(found.index + found[0].length - digits.length, digits);
  const number = Number(digits);
  if (lead === undefined && !isSaid(source, first, style))
    return [{ ...first, number, strength: 'bare', isRange: false }];
  const all: Listed[] = [
    { ...first, number, strength: 'said', isRange: false },
    ...furtherNumbers(source, first),
  ];
  return all.map((each, index) => (all[index + 1]?.isRange ? { ...each, strength: ENDS } : each));
};

const spanAt = (start: number, digits: string): Span => ({ start, end: start + digits.length });

/** A number, perhaps behind a word that says that it is one of a record. A mark of a version, a date or a name is beside neither. */
const patternFor = (leads: readonly string[]): RegExp => {
  const words = [...LEADS, ...leads.map((lead) => lead.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'))].join('|');
  const separator = String.raw`(?:\s|:|\*|&nbsp;|\\?[-_#‐‑–]){0,4}`;
  const lead = String.raw`(?<![\p{L}\p{N}_/.-])(?<lead>${words})${separator}`;
  const none = String.raw`(?<![\p{L}\p{N}_/.,:#@$%&=+~^\\-])`;
  return new RegExp(String.raw`(?:${lead}|${none})(?<digits>\d{1,9})${AFTER}`, 'giu');
};

const LEADS = ['ADRs?', 'architecture decision records?', 'decision records?'] as const;

/** Not in front of a letter, of a word behind a hyphen, a decimal place, a time or a share. */
const AFTER = String.raw`(?![\p{L}\p{N}_%°]|-\p{L}|[.:/]\d|,\d{3}(?!\d))`;

/** Whether zeros make a bare number one of a record, behind a word or between brackets. */
const isSaid = (source: string, { start, end }: Span, { widths }: NumberStyle): boolean => {
  if (source[start] !== '0' || !widths.has(end - start)) return false;
  const before = source.slice(Math.max(0, start - 40), start);
  return SAYING.test(before) || (/[([]$/.test(before) && /^[)\]]/.test(source.slice(end, end + 1)));
};

/** Words that stand before the number of a record, in several languages. */
const SAYING =
  /(?:^|[^\p{L}])(?:see|see also|cf\.?|per|compare|supersedes|superseded by|supercedes|superceded by|replaces|replaced by|amends|amended by|records?|decisions?|relates to|related to|depends on|siehe|siehe auch|vgl\.|ersetzt|ersetzt durch|voir|remplace|remplacé par|véase|ver|vedi|cfr\.)\s*:?\s+[[(]?$/iu;

/** The numbers that go on after a first one: `and 013`, `, ADR-014`, `–16`. */
const furtherNumbers = (source: string, first: Span): Listed[] => {
  const all: Listed[] = [];
  for (;;) {
    GOING_ON.lastIndex = all.at(-1)?.end ?? first.end;
    const found = GOING_ON.exec(source);
    if (found === null) return all;
    const { between = '', digits = '', again } = found.groups ?? {};
    const isRange = /^(?:\p{Pd}|to|bis|through)/iu.test(between);
    // With zeros or the word again it is a record; `ADR 11, 12 months later` says something else.
    const isClear = !isRange && (again !== undefined || digits.startsWith('0'));
    all.push({
      ...spanAt(found.index + found[0].length - digits.length, digits),
      number: Number(digits),
      strength: isClear ? 'said' : ENDS,
      isRange,
    });
  }
};

const GOING_ON =
  /\s*(?<between>,\s*(?:and|or|und|oder)?|;|\/|&|\+|and|or|und|oder|et|ou|y|e|\p{Pd}|to|bis|through)\s*(?<again>ADRs?[-\s#_]{0,2})?(?<digits>\d{1,9})(?![\p{L}\p{N}_%]|-\p{L}|[.:]\d)/iuy;

/** The numbers between the two ends of each range. */
const insideRanges = (all: readonly Listed[]): number[] =>
  all.flatMap(({ isRange, number: to }, index) => {
    const from = all[index - 1]?.number;
    if (!isRange || from === undefined || to - from > LONGEST_RANGE) return [];
    return Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at);
  });

const LONGEST_RANGE = 1000;
