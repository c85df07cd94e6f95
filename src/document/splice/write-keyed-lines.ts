import { config } from '../../spec/grammar/config.ts';
import type { PartId } from '../../spec/parts.ts';
import { keyedText } from '../read/keyed-text.ts';
import { namedText } from '../read/named-text.ts';
import type { Container } from '../read/spec-document.ts';
import type { Siblings } from './choose-siblings.ts';
import { insertBlock, insertLines, nextLineStart } from './line-ends.ts';
import { linesLike } from './lines-like.ts';
import { labelOfPart } from './part-forms.ts';
import { type Refusal, refuse, type Written } from './placed.ts';
import type { Splice } from './splice.ts';

/**
 * Writes items that are names and what is said of them below the last one of some: in code, or as paragraphs. There, what is
 * said shows that bold type is a name, and no mere emphasis; components need no more than their names.
 */
export const writeKeyedLines = (
  text: string,
  container: Extract<Container, { kind: 'lines' }>,
  siblings: Siblings,
  part: PartId,
  items: readonly Written[],
): Splice | Refusal => {
  const last = siblings.at(-1) ?? siblings[0];
  const at = nextLineStart(text, last.span.end);
  if (container.content.start > container.start) {
    let above = text.slice(last.span.start, last.span.end);
    const assignments = items.map(({ cells }) => {
      above = assignmentLike(above, cells.line ?? '');
      return above;
    });
    return insertLines(text, at, assignments.join('\n'), container.lineEnd);
  }
  const lines = linesLike(text, part, siblings, items);
  const reason = lines.map((line) => unnamed(part, line)).find((found) => found !== undefined);
  if (reason !== undefined)
    return refuse(`“${labelOfPart(part)}” has ${reason}`, 'say what it is, or write it by hand', [last.line]);
  return isTight(text, siblings)
    ? insertLines(text, at, lines.join('\n'), container.lineEnd)
    : insertBlock(text, at, lines.join('\n\n'), container.lineEnd);
};

/** Why a line in bold type would not be known by its name. */
const unnamed = (part: PartId, line: string): string | undefined => {
  if (part === 'components')
    return namedText(line) === undefined ? 'short names of letters here, and this is none' : undefined;
  return keyedText(line).text === '' ? 'names with a text behind each here, and this has none' : undefined;
};

/** Whether the last two lines are of one paragraph, and no line break that only the last one lacks keeps them apart. */
const isTight = (text: string, siblings: Siblings): boolean => {
  const [before, last] = [siblings.at(-2), siblings.at(-1)];
  if (before === undefined || last === undefined || before.span.end !== last.span.start) return false;
  const isBroken = (end: number): boolean => /(?: {2}|\\)(?:\r\n|\n|\r)?$/.test(text.slice(0, end).slice(-4));
  return isBroken(last.span.end) || !isBroken(before.span.end);
};

/** A variable and its value as a line of code, with what the line above has around them. */
const assignmentLike = (above: string, line: string): string => {
  const found = config.parse(line);
  if (found.kind === 'refused') return line;
  const { variable, default: value = '', description } = found.value;
  const lead = /^\s*(?:(?:export|set|ENV)\s+)?/.exec(above)?.[0] ?? '';
  const remark = description !== undefined && /\s#\s/.test(above) ? ` # ${description}` : '';
  return `${lead}${variable}=${/[\s#]/.test(value) ? `"${value}"` : value}${remark}`;
};
