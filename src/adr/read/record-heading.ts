import type { HeadingLevel, Span } from '../../document/block.ts';
import type { Section } from '../../document/outline.ts';
import { nameText } from '../../document/read/inline-text.ts';
import { RECORD_WORDS } from '../../spec/record-words.ts';

/** The heading of a record, in the pieces that headings differ by. */
export type RecordHeading = {
  level: HeadingLevel;
  /** What stands before the number: `ADR-`, `ADR `, nothing; without a number, before the title. */
  lead: string;
  /** The number as it is written: `012`; nothing where there is none. */
  digits: string | undefined;
  /** What stands between it and the title: `: `, `. `, ` - `. */
  gap: string;
  /** The title as a reader sees it. */
  title: string;
  /** The whole heading, without its marks. */
  span: Span;
  /** The number in it. */
  number: Span | undefined;
};

/** The heading of a record, with the number apart from its title: `ADR-012: Use Redis`, `12. Use Redis`, `Use Redis`. */
export const readRecordHeading = (
  text: string,
  { level, heading: { content: span } }: Section,
): RecordHeading => {
  const raw = text.slice(span.start, span.end);
  const { lead = '', digits, gap = '' } = (NUMBERED.exec(raw) ?? PLAIN.exec(raw))?.groups ?? {};
  const at = span.start + lead.length;
  return {
    level,
    lead,
    digits,
    gap,
    title: nameText(raw.slice(lead.length + (digits ?? '').length + gap.length)),
    span: { ...span },
    number: digits === undefined ? undefined : { start: at, end: at + digits.length },
  };
};

/** With a word before it, blanks may follow a number; alone, it needs a mark or zeros to be told from words such as `3 ways`. */
const NUMBERED = new RegExp(
  [
    String.raw`^(?<lead>\[?(?:${RECORD_WORDS}|Decision(?: Record)?|Architecture Decision(?: Record)?)[-\s#_]*`,
    String.raw`|\[?#?(?=\d+\]?\s*[.:)–—-]\s|0\d+\]?\s))`,
    String.raw`(?<digits>\d{1,9})(?<gap>[a-z]?\]?\s*[.:)–—-]\s*|\]?\s+|$)`,
  ].join(''),
  'i',
);

/** A word that says that it is a record, without a number. */
const PLAIN = /^(?<lead>(?:ADR|Architecture Decision Record|Decision Record)\s*[:–—-]\s+)/i;
