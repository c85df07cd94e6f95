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
  const lineOf = lineFinder(text);
  const added = splices
    .filter(({ at, remove }) => at + remove.length <= start)
    .map(({ insert, remove }) => lineEndsIn(insert) - lineEndsIn(remove));
  return `${lead}${lineOf(start) + added.reduce((sum, count) => sum + count, 0)}`;
};

/** Whether `into` names a place for a new section: once it is written, the items after the first follow that. */
export const isNewSection = (into: string): boolean =>
  /^\s*(?:(?:after|before) line \d+|at the end)\s*$/i.test(into);

const lineEndsIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
