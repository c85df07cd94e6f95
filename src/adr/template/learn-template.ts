import type { Block } from '../../document/block.ts';
import { labelOfText } from '../../document/label.ts';
import { dominantLineEnd, withLineEnds } from '../../document/splice/line-ends.ts';
import { applySplices } from '../../document/splice/splice.ts';
import { bulletIn } from '../convention/bullet-in.ts';
import type { KnownRecord } from '../read/known-record.ts';
import { fieldOf, type RecordSection, readRecord } from '../read/read-record.ts';
import { learnPreamble } from './learn-preamble.ts';
import { isChoice, placeholderOf } from './placeholders.ts';

/**
 * A template made of records that are written alike: the lines and headings that most of them have, as the newest of them has
 * them, and a placeholder where each says something of its own.
 *
 * @param records At least one, the oldest first.
 */
export const learnTemplate = (records: readonly KnownRecord[]): string => {
  const usual = usualHeadings(records);
  const model = modelAmong(records, usual);
  const sections = model.sections.filter((section) => usual.has(headingKey(section)));
  const text = [
    ...learnPreamble(model, records),
    ...sections.map((section, at) => sectionTemplate(model, section, sections[at + 1])),
  ].join('');
  return withLineEnds(opened(`${text.replace(/\r\n?/g, '\n').trimEnd()}\n`), dominantLineEnd(model.text));
};

/** Without the people and the specification of the record that it was learned from. */
const opened = (text: string): string => {
  const splices = readRecord(text).fields.flatMap(({ key, form, span, value }) => {
    const sample = key === 'author' ? '[Name]' : key === 'spec' ? '[...]' : undefined;
    if (sample === undefined) return [];
    // Brackets are a list in YAML, which stays one.
    const insert = form === 'front-matter' ? (value.startsWith('[') ? '[]' : '') : sample;
    return [{ at: span.start, remove: value, insert }];
  });
  return applySplices(text, splices);
};

const headingKey = ({ level, title }: RecordSection): string => `${level} ${labelOfText(title)}`;

/** The headings that more than half of the records have by weight: the first counts once, the next one twice, and so on. */
const usualHeadings = (records: readonly KnownRecord[]): ReadonlySet<string> => {
  const weights = new Map<string, number>();
  for (const [index, { sections }] of records.entries())
    for (const key of new Set(sections.filter((section) => isGeneral(section, records)).map(headingKey)))
      weights.set(key, (weights.get(key) ?? 0) + index + 1);
  const all = (records.length * (records.length + 1)) / 2;
  return new Set([...weights].flatMap(([key, weight]) => (weight * 2 > all ? [key] : [])));
};

/** Whether a heading may be one that every record has: below a section, most name what that record is about. */
const isGeneral = (section: RecordSection, records: readonly KnownRecord[]): boolean =>
  section.level <= 2 || section.key !== undefined || occurrences(section, records) > 1;

const occurrences = (section: RecordSection, records: readonly KnownRecord[]): number =>
  records.filter(({ sections }) => sections.some((other) => headingKey(other) === headingKey(section)))
    .length;

/** The record with the most of the usual headings, the newest of several. */
const modelAmong = (records: readonly KnownRecord[], usual: ReadonlySet<string>): KnownRecord => {
  const [first, ...others] = records.toReversed();
  if (first === undefined) throw new Error('there is no record to learn from');
  const count = ({ sections }: KnownRecord): number =>
    sections.filter((section) => usual.has(headingKey(section))).length;
  return others.reduce((best, record) => (count(record) > count(best) ? record : best), first);
};

/** The heading of a section with a placeholder below it, and the rule that stands before the next one. */
const sectionTemplate = (
  model: KnownRecord,
  section: RecordSection,
  next: RecordSection | undefined,
): string => {
  const { text } = model;
  const { heading, blocks } = section;
  const [first] = blocks;
  const isParent = next !== undefined && next.level > section.level;
  const body = isParent ? ownBody(model, section) : bodyOf(model, section);
  const isOpen = first?.kind === 'blank' || (first === undefined && !isParent);
  return [
    textOf(text, heading).replace(/[\r\n]*$/, '\n'),
    isOpen ? '\n' : '',
    body === '' ? '' : `${body.replace(/^-(?= )/gm, bulletIn(blocks) ?? bulletIn(model.blocks) ?? '-')}\n\n`,
    ruleBefore(model, section, next),
  ].join('');
};

/** What stands below a heading until somebody writes it; a status or a date is written anew in the place of an old one. */
const bodyOf = (model: KnownRecord, section: RecordSection): string => {
  const { key, body, end } = section;
  if (key === 'status' || key === 'date') return fieldOf(model, key)?.value ?? '';
  return placeholderOf(section, model.text.slice(body.start, end));
};

/** What stands above the sections below a heading: a decision, before its consequences. */
const ownBody = ({ text }: KnownRecord, section: RecordSection): string => {
  const own = textOf(text, section.body);
  return section.key === 'decision' && isChoice(own) ? placeholderOf(section, own) : '';
};

/** The rule that ends a section, or what is left out below it. */
const ruleBefore = (
  { text, blocks }: KnownRecord,
  section: RecordSection,
  next: RecordSection | undefined,
): string => {
  const from = blocks.indexOf(section.heading);
  const to = next === undefined ? blocks.length : blocks.indexOf(next.heading);
  const last = blocks.slice(from, to).findLast(({ kind }) => kind !== 'blank');
  return last?.kind === 'thematic-break' ? `${textOf(text, last).trimEnd()}\n\n` : '';
};

const textOf = (text: string, { start, end }: Pick<Block, 'start' | 'end'>): string => text.slice(start, end);
