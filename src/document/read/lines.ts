import { once } from '../../spec/once.ts';
import type { Span } from '../block.ts';
import { lineAt } from '../scan/line.ts';
import type { LineEnd } from './spec-document.ts';

/** Gives the line of an offset, counted from 1. */
export type LineOf = (offset: number) => number;

/** Finds the lines of a text once, when the first is asked for, so that each offset is looked up quickly. */
export const lineFinder = (text: string): LineOf => {
  const starts = once(() => lineStarts(text));
  return (offset) => lineIn(starts(), offset);
};

/** Gives the line and the column of an offset, both counted from 1, however long its line is. */
export const placeFinder = (text: string): ((offset: number) => { line: number; column: number }) => {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lineIn(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
};

const lineIn = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
};

/** Where each line begins, the first behind the mark that some editors put before a text. */
export const lineStarts = (text: string): number[] => {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let line = lineAt(text, 0); line.next > line.end; line = lineAt(text, line.next))
    starts.push(line.next);
  return starts;
};

/** The offset at which a line begins, counted from 1; nothing where the text has fewer. */
export const lineStartAt = (text: string, line: number): number | undefined => {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const ends = text.matchAll(/\r\n|\n|\r/g);
  for (let passed = 1; passed < line; passed += 1) {
    const { done, value } = ends.next();
    if (done) return undefined;
    start = value.index + value[0].length;
  }
  return start;
};

/** How the lines of a stretch end: as its first one does; as the text's first one, where it has none. */
export const lineEndOf = (text: string, { start, end }: Span): LineEnd =>
  firstLineEnd(text, start, end) ?? firstLineEnd(text, 0, text.length) ?? '\n';

const firstLineEnd = (text: string, start: number, end: number): LineEnd | undefined => {
  const line = lineAt(text, start);
  return line.end < end ? (text.slice(line.end, line.next) as LineEnd) : undefined;
};
