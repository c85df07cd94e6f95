import type { KnownRecord } from '../../adr/read/known-record.ts';
import type { RecordSection } from '../../adr/read/read-record.ts';
import { type SectionKey, sectionLabels } from '../../adr/read/record-labels.ts';
import { placeholderOf } from '../../adr/template/placeholders.ts';

/** What every record tells, by the keys of the sections that tell it. */
const parts = {
  context: ['context'],
  decision: ['decision'],
  consequences: ['consequences', 'positive', 'negative', 'neutral', 'options'],
} as const satisfies Record<string, readonly SectionKey[]>;

type RecordPart = keyof typeof parts;

/** A part that a record does not tell, and its section where that is there without text. */
type MissingPart = { part: RecordPart; section: RecordSection | undefined };

/**
 * The parts that a record does not tell: in a section with text, in sections below one, or behind a label. None where its sections
 * have names of their own, for they may tell it.
 *
 * @param isStubText - Whether the text of our own template counts for text.
 */
export const missingParts = (record: KnownRecord, isStubText: boolean): MissingPart[] => {
  const { text, sections } = record;
  const hasText = sections.map((section) => textIn(text, section, isStubText));
  const known = Object.keys(parts) as RecordPart[];
  const found = known.map((part) => {
    const own = sections.flatMap((section, at) => (tells(section, part) ? [{ section, at }] : []));
    const isTold =
      own.some(({ section, at }) => hasTextBelow(sections, hasText, section, at)) || inline[part].test(text);
    return { part, own, isTold };
  });
  const others = sections.filter(({ key }, at) => !FIELDS.has(key) && hasText[at]);
  if (found.every(({ own, isTold }) => own.length === 0 && !isTold) && others.length > 0) return [];
  return found
    .filter(({ part, isTold }) => !isTold && !(part === 'context' && hasOpening(record)))
    .map(({ part, own }) => ({ part, section: own[0]?.section }));
};

/** Sections that say something beside the text of a record. */
const FIELDS: ReadonlySet<SectionKey | undefined> = new Set<SectionKey>(['status', 'date', 'references']);

const hasTextBelow = (
  sections: readonly RecordSection[],
  hasText: readonly boolean[],
  { end }: RecordSection,
  first: number,
): boolean => {
  for (let at = first; at < sections.length && (sections[at]?.start ?? end) < end; at += 1)
    if (hasText[at]) return true;
  return false;
};

const tells = ({ key, title }: RecordSection, part: RecordPart): boolean =>
  (parts[part] as readonly SectionKey[]).includes(key as SectionKey) ||
  (key === undefined && titled[part].test(title) && !/drivers|makers|treiber/i.test(title));

const wordsOf = (part: RecordPart): string =>
  parts[part]
    .flatMap((key) => sectionLabels[key])
    .toSorted((one, other) => other.length - one.length)
    .map((label) => (/^[\p{sc=Latin} ’]+$/u.test(label) ? `(?<!\\p{L})${label}(?!\\p{L})` : label))
    .join('|');

const patterns = (pattern: (words: string) => RegExp): Readonly<Record<RecordPart, RegExp>> => ({
  context: pattern(wordsOf('context')),
  decision: pattern(wordsOf('decision')),
  consequences: pattern(wordsOf('consequences')),
});

/** The words of a part in the heading of a section, among others. */
const titled = patterns((words) => new RegExp(words, 'iu'));

/** The words of a part as a label with a text behind it; or a decision in one sentence, which tells all. */
const inline = patterns(
  (words) =>
    new RegExp(
      `^[ \\t>*_+-]{0,12}(?:${words})[ \\t]*[*_]{0,3}[:：][*_]{0,3}[ \\t]*\\S|^\\W{0,6}in the context of `,
      'imu',
    ),
);

/** Whether a section has text of its own. */
const textIn = (text: string, section: RecordSection, isStubText: boolean): boolean => {
  const body = text
    .slice(section.body.start, section.body.end)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/\r\n?/g, '\n');
  const said = body.replace(/^[^\S\n]*(?:-{3,}|\*{3,}|_{3,})[^\S\n]*$/gm, '').trim();
  if (said === '' || isStubText) return said !== '';
  return said !== placeholderOf(section, body) && !said.split('\n').every((line) => STUB.test(line));
};

/** A line that only says in brackets what belongs there. */
const STUB = /^\s*(?:(?:[-*+]\s+)?(?:\[[^[\]]*\]|\{[^{}]*\})\s*)?$/;

/** Whether text stands between the title and the first section, which tells why. */
const hasOpening = ({ text, blocks, heading }: KnownRecord): boolean => {
  if (heading === undefined) return false;
  const title = blocks.findIndex(({ start, end }) => start <= heading.span.start && heading.span.start < end);
  const next = blocks.findIndex(({ kind }, at) => at > title && kind === 'heading');
  return blocks
    .slice(title + 1, next === -1 ? undefined : next)
    .some(({ kind, start, end }) => kind === 'paragraph' && !LABELLED.test(text.slice(start, end)));
};

const LABELLED = /^[\s*_]*[\p{L} -]{1,40}[*_]*[:：]/u;
