import type { Citation, CitingDocument } from '../adr/citations/citation.ts';
import { applySplices, revertSplices, type Splice } from '../document/splice/splice.ts';
import { linePlaces } from './line-places.ts';

/** A document with the citations in it. */
export type Found = { document: CitingDocument; citations: readonly Citation[] };

/** A citation that is left for a person to look at. */
export type OpenCitation = {
  path: string;
  /** 1-based. */
  line: number;
  column: number;
  number: number;
  /** The line as it is. */
  text: string;
  reason: Extract<Citation, { kind: 'open' }>['reason'];
};

/** A line that changes. */
export type LineChange = { line: number; before: string; after: string };

/** A number in at least as many digits as another one is written in. */
export const inDigits = (number: number, like: string): string => String(number).padStart(like.length, '0');

/** A document as it becomes, with the changes that make it so. */
type Edited = { document: CitingDocument; splices: readonly Splice[]; text: string };

/** A document with the new numbers in it. */
export const edit = ({ document, citations }: Found, newNumbers: ReadonlyMap<string, number>): Edited => {
  const splices = citations.flatMap((citation): Splice[] => {
    const number = citation.kind === 'certain' ? newNumbers.get(citation.record.path) : undefined;
    if (number === undefined) return [];
    const { start, end } = citation.span;
    const remove = document.text.slice(start, end);
    return [{ at: start, remove, insert: inDigits(number, remove) }];
  });
  const text = applySplices(document.text, splices);
  if (revertSplices(text, splices) !== document.text)
    throw new Error(`the new numbers of ${document.path} cannot be taken back`);
  return { document, splices, text };
};

/** The citations of a document that are left as they are. */
export const openIn = ({ document: { path, text }, citations }: Found): OpenCitation[] => {
  const placeOf = linePlaces(text);
  return citations.flatMap((citation) => {
    if (citation.kind === 'certain') return [];
    const { line, column, shown } = placeOf(citation.span.start);
    return [{ path, line, column, number: citation.number, text: shown, reason: citation.reason }];
  });
};

/** The lines that change; no digits span two. */
export const linesOf = (text: string, splices: readonly Splice[]): LineChange[] => {
  const placeOf = linePlaces(text);
  const byLine = new Map<number, { before: string; splices: Splice[]; line: number }>();
  for (const splice of splices) {
    const { start, line, shown } = placeOf(splice.at);
    const known = byLine.get(start) ?? { before: shown, line, splices: [] };
    known.splices.push({ ...splice, at: splice.at - start });
    byLine.set(start, known);
  }
  return [...byLine.values()].map(({ before, line, splices: own }) => ({
    line,
    before,
    after: applySplices(before, own),
  }));
};
