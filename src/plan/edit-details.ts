import { posix } from 'node:path';
import type { SpecDocument, TitleField, TitleKey } from '../document/read/spec-document.ts';
import type { Splice } from '../document/splice/splice.ts';
import { linkDestination, linkText, quoteText, tableCell } from '../render/escape/escape.ts';
import { oneLine } from '../spec/clean-text.ts';
import { isDay } from '../spec/day.ts';
import { isAddress, linkTarget } from '../spec/link.ts';
import { titleBlock } from '../spec/parts.ts';
import { dateOf } from './add-decisions.ts';
import type { Step } from './addition.ts';
import { type Work, withSplices } from './addition-work.ts';
import { type Amendment, nothing } from './amendment.ts';

/** Writes the lines of the title block: what somebody chose to replace, and what is still open and was answered. */
export const editDetails = (start: Work): Work =>
  titleBlock.reduce((work, { id }) => {
    const { splices, steps } = editDetail(work, id);
    return withSplices(work, splices, steps);
  }, start);

/** What becomes of a line of the title block. */
const editDetail = (work: Work, key: TitleKey): Amendment => {
  const { edits = {}, answers, path } = work.request;
  const wanted = edits[key] ?? (key === 'date' ? undefined : answers[key]);
  const field = work.document.titleBlock[key];
  if (wanted === undefined) return nothing;
  const isOpen = field?.value === undefined || edits[key] !== undefined;
  if (!isOpen && !says(field, key, wanted, path))
    return kept(key, `says “${field.value}”: left as it is`, field.line);
  return replaceDetail(work.document, key, wanted, path);
};

/** Writes a line of the title block, whatever it says. */
export const replaceDetail = (
  document: SpecDocument,
  key: TitleKey,
  wanted: string,
  path: string,
): Amendment => {
  const field = document.titleBlock[key];
  if (field === undefined) return kept(key, `there is no line “${labelOf(key)}”`, undefined);
  return says(field, key, wanted, path) ? nothing : withDetail(document, key, field, wanted, path);
};

/** Writes the day of the last change, where a day is written, unless somebody has chosen one. */
export const touchDate = (work: Work): Amendment => {
  if (work.request.edits?.date !== undefined) return nothing;
  const field = work.document.titleBlock.date;
  const day = dateOf(work.request);
  if (field === undefined || !isOlder(field, day)) return nothing;
  if (field.value !== undefined && !isDay(field.value))
    return kept('date', `“${field.value}” does not read YYYY-MM-DD: left as it is`, field.line);
  return withDetail(work.document, 'date', field, day, work.request.path);
};

/** Whether a line of the title block says an older day than another one, or none. */
const isOlder = ({ value }: TitleField, day: string): boolean =>
  value === undefined || value < day || !isDay(value);

/** Writes the day of the last change into a title block that says an older one, or none yet. */
export const daySplices = (document: SpecDocument, day: string, path: string): readonly Splice[] => {
  const field = document.titleBlock.date;
  const isRead = field?.value === undefined || isDay(field.value);
  const splice =
    field !== undefined && isRead && isOlder(field, day)
      ? detailSplice(document, 'date', field, day, path)
      : undefined;
  return splice === undefined ? [] : [splice];
};

const withDetail = (
  document: SpecDocument,
  key: TitleKey,
  field: TitleField,
  to: string,
  path: string,
): Amendment => {
  const splice = detailSplice(document, key, field, to, path);
  if (splice === undefined) return kept(key, 'the front matter cannot hold this text', field.line);
  const step: Step = { kind: 'changed', key, from: field.value, to, line: field.line };
  return { splices: [splice], steps: [step] };
};

const kept = (key: TitleKey, reason: string, line: number | undefined): Amendment => ({
  splices: [],
  steps: [{ kind: 'kept', what: labelOf(key), reason, line }],
});

/** What people call a line of the title block. */
export const labelOf = (key: TitleKey): string => titleBlock.find(({ id }) => id === key)?.label ?? key;

/** Whether a line says something already; a PRD is the same where its link leads to the same file. */
const says = ({ value, target }: TitleField, key: TitleKey, wanted: string, path: string): boolean => {
  if (value !== undefined && oneLine(value) === oneLine(wanted)) return true;
  if (key !== 'prd' || target === undefined) return false;
  return target === wanted || (!isAddress(target) && posix.join(posix.dirname(path), target) === wanted);
};

const detailSplice = (
  { text }: SpecDocument,
  key: TitleKey,
  { span, form }: TitleField,
  to: string,
  path: string,
): Splice | undefined => {
  const written =
    form === 'front-matter'
      ? inFrontMatter(text, span.start, key, to, path)
      : inMarkdown(key, form, to, path);
  if (written === undefined) return undefined;
  const isTight = span.start === span.end && form !== 'row' && /\S/.test(text[span.start - 1] ?? '');
  return {
    at: span.start,
    remove: text.slice(span.start, span.end),
    insert: isTight ? ` ${written}` : written,
  };
};

const inMarkdown = (key: TitleKey, form: TitleField['form'], to: string, path: string): string => {
  if (key === 'prd') return `[${linkText(to)}](${linkDestination(linkTarget(path, to))})`;
  return form === 'row' ? tableCell(to) : quoteText(to);
};

/** A value of YAML: as it is where that is plain, else between quotes, unless somebody's quotes stand around it. */
const inFrontMatter = (
  text: string,
  start: number,
  key: TitleKey,
  to: string,
  path: string,
): string | undefined => {
  const value = key === 'prd' ? linkTarget(path, to) : to;
  const isPlain = PLAIN.test(value) && !RESERVED.test(value);
  if (/["']/.test(text[start - 1] ?? '')) return isPlain ? value : undefined;
  return isPlain ? value : JSON.stringify(value);
};

/** Text that YAML takes as it is, and words that it takes for something else. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}._/-])?$/u;
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|[\d._]+)$/i;
