import { relationship } from '../../spec/grammar/relationship.ts';
import type { Container, Located } from '../read/spec-document.ts';
import { insertBlock, insertLines, nextLineStart } from './line-ends.ts';
import type { Written } from './placed.ts';
import type { Splice } from './splice.ts';
import { nameOf } from './write-section.ts';

/** Writes a further line below the last one of some, in a fence or as a bold line of its own. */
export const writeLine = (
  text: string,
  container: Extract<Container, { kind: 'lines' }>,
  siblings: readonly Located<unknown>[],
  part: string,
  written: Written,
): Splice => {
  const last = siblings.at(-1)?.span ?? container.content;
  const at = nextLineStart(text, last.end);
  const lines = siblings.map(({ span }) => text.slice(span.start, span.end).trimEnd());
  if (part === 'endpoints') return insertBlock(text, at, boldLine(written), container.lineEnd);
  // Outside of code, marks would be read as such.
  const isCode = container.content.start > container.start;
  const line = isCode ? (written.cells.line ?? '') : written.bullet;
  if (part === 'relationships')
    return insertLines(text, at, likeRelationship(lines.at(-1) ?? '', line), container.lineEnd);
  const between =
    siblings.length < 2 ? '' : text.slice(siblings.at(-2)?.span.end, siblings.at(-1)?.span.start);
  return insertLines(
    text,
    at,
    nextStep(lines.at(-1) ?? '', arrowOf(siblings.length, between), line),
    container.lineEnd,
  );
};

const boldLine = ({ section, cells: { method = '', path = '', description = '' } }: Written): string => {
  const name = section === undefined ? `${method} ${path}` : nameOf(section, 'endpoints');
  return `**${name.replace(/(?<!\\)\*/g, '\\*')}**${description === '' ? '' : ` — ${description}`}`;
};

/** The lines between two steps, where they are arrows and nothing else. */
const arrowOf = (count: number, between: string): string =>
  count > 1 && !/[\p{L}\p{N}]/u.test(between) ? between.replace(/\r\n?/g, '\n').replace(/\n$/, '') : ARROW;

const ARROW = '   ↓';

/** The step after another one, with the next number. */
const nextStep = (last: string, arrow: string, step: string): string => {
  const [, indent = '', number = '0', gap = '. '] = /^([ \t]*)(\d{1,9})([.)][ \t]+)/.exec(last) ?? [];
  const line = `${indent}${Number(number) + 1}${gap}${step}`;
  return arrow === '' ? line : `${arrow}\n${line}`;
};

/** A relationship with the brackets and the dashes of another one. */
const likeRelationship = (model: string, line: string): string => {
  const found = relationship.parse(line);
  if (found.kind === 'refused') return line;
  const { from, to, cardinality } = found.value;
  const [, indent = '', bracket = '', dashes = DASHES] =
    /^([ \t]*)(\[?).*?\s[1*nm]\s*([-–—─]+|:)\s*[1*nm]\s/i.exec(model) ?? [];
  const [left, right] = cardinality.split('-');
  const isBare = model !== '' && bracket === '' && !NEEDS_BRACKETS.test(from + to);
  const name = (text: string): string => (isBare ? text : `[${text}]`);
  return `${indent}${name(from)} ${left}${dashes}${right} ${name(to)}`;
};

/** Without brackets, a line with such marks is read as a sentence. */
const NEEDS_BRACKETS = /[.,;:!?`[\]]/;

const DASHES = '──────';

/** The first line of a part that stands in a fence, as the template writes it. */
export const firstLine = (part: string, line: string): string =>
  part === 'relationships' ? likeRelationship('', line) : `1. ${line}`;
