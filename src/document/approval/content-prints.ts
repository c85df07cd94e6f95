import type { Span } from '../block.ts';
import { fingerprint } from '../derived/fingerprint.ts';
import type { Section } from '../outline.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { spanIndex } from '../span-index.ts';
import { keyCounter } from './key-counter.ts';

/** A piece of a document's content, and what its text is recognised by. */
export type ContentPrint = {
  /** What it is called among the pieces of its document: letters, digits and hyphens. */
  key: string;
  /** As a reader sees it. */
  title: string;
  print: string;
};

/** What stands before the first section: the title block, and an introduction. */
const INTRODUCTION = 'introduction';

/**
 * The content of a document in its sections of the highest level, as an approval stands for it: without the approval itself, the
 * status and the day of the last change, the comments of this program, and however the text is formatted.
 */
export const contentPrints = (document: SpecDocument): ContentPrint[] => {
  const ownKey = keyCounter();
  const leftOut = spanIndex(leftOutOf(document));
  const approvals = new Set(document.places.approval.map(({ heading }) => heading.start));
  return piecesOf(document)
    .filter(({ span }) => !approvals.has(span.start))
    .map(({ title, span }) => ({
      key: ownKey(titleKey(title)),
      title,
      print: fingerprint(contentIn(document.text, span, leftOut(span))),
    }));
};

type Piece = { title: string; span: Span };

const piecesOf = ({ text, outline }: SpecDocument): Piece[] => {
  const [first] = outline;
  const title = first !== undefined && first.level === 1 ? first : undefined;
  const below = outline.filter((section) => section !== title);
  const level = below.reduce(
    (highest, section) => Math.min(highest, section.level),
    Number.POSITIVE_INFINITY,
  );
  const top = below.filter((section) => section.level === level);
  const start = top[0]?.start ?? text.length;
  return [{ title: INTRODUCTION, span: { start: 0, end: start } }, ...top.map(pieceOf)];
};

const pieceOf = ({ title, start, end }: Section): Piece => ({ title, span: { start, end } });

/** A key of letters, digits and hyphens. */
const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'section';

/** What is no content: the status, the day, and where the approval stands within another section. */
const leftOutOf = ({ titleBlock: { status, date }, places }: SpecDocument): Span[] => [
  ...[status, date].flatMap((field) => (field === undefined ? [] : [field.span])),
  ...places.approval.map(({ span }) => span),
];

const OUR_COMMENT = /<!--\s*create-tech-spec[:-][^<>]*-->/g;

const contentIn = (text: string, { start, end }: Span, leftOut: readonly Span[]): string => {
  let content = '';
  let read = start;
  for (const span of leftOut.toSorted((one, other) => one.start - other.start)) {
    if (span.end <= read || span.start >= end) continue;
    content += text.slice(read, Math.max(read, span.start));
    read = Math.min(span.end, end);
  }
  return bareWords(content + text.slice(read, end));
};

/** A text without what only formats it: how lines are broken and cells padded, rules, and the signs of items and quotes. */
const bareWords = (text: string): string =>
  text
    .replace(OUR_COMMENT, ' ')
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/^[^\S\r\n]*(?:-{3,}|\*{3,}|_{3,})[^\S\r\n]*$/gm, ' ')
    .replace(/^(?=[^\r\n]*-)(?=[^\r\n]*\|)[ \t|:-]+$/gm, ' ')
    .replace(/^([ \t]*)[*+](?=[ \t])/gm, '$1-')
    .replace(/(?<!\\)\|/g, ' | ')
    .replace(/\s+/g, ' ')
    .trim();
