import { lineFinder, lineStartAt } from '../read/lines.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import type { Splice } from './splice.ts';

/**
 * What `into` has to be after some splices: the number of a line that they have moved becomes its new one. Anything else
 * stays as it is.
 *
 * @param document The document before the splices.
 */
export const movedInto = (
  { text, outline }: SpecDocument,
  into: string,
  splices: readonly Splice[],
): string => {
  const [, lead = '', line] = /^\s*((?:(?:after|before)\s+line|line)\s+)?(\d+)\s*$/i.exec(into) ?? [];
  const start = line === undefined ? undefined : lineStartAt(text, Number(line));
  if (start === undefined || outline.some(({ title }) => title === into.trim())) return into;
  return `${lead}${lineFinder(text)(start) + linesAbove(start, splices)}`;
};

/** The number that a line has after some splices; the same where the text has no such line. */
export const movedLine = (text: string, line: number, splices: readonly Splice[]): number => {
  const start = lineStartAt(text, line);
  return start === undefined ? line : line + linesAbove(start, splices);
};

/** How many lines some splices bring above an offset where a line begins. */
const linesAbove = (start: number, splices: readonly Splice[]): number =>
  splices
    .filter(({ at, remove }) => at + remove.length <= start)
    .reduce((sum, { insert, remove }) => sum + lineEndsIn(insert) - lineEndsIn(remove), 0);

/** Whether `into` names a place for a new section: once it is written, the items after the first follow that. */
export const isNewSection = (into: string): boolean =>
  /^\s*(?:(?:after|before) line \d+|at the end)\s*$/i.test(into);

const lineEndsIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
