import type { Block, Span } from '../../document/block.ts';
import { type Prose, proseIn } from '../../document/prose.ts';
import { textRegions } from '../../document/text-regions.ts';

/** A place that names a requirement. */
export type Citation = {
  /** In capital letters: `FR-001`. */
  id: string;
  span: Span;
  /** True where a range such as `FR-001 to FR-004` holds it without naming it. */
  implied?: true;
};

/** Functional and other requirements and user stories, as the ACE framework numbers them. */
const REQUIREMENT = /(?<![\p{L}\p{N}-])(?:FR|NFR|US)-\d{1,5}(?![\p{L}\p{N}])/giu;

/** The places of a text that name requirements: in words, and between backticks alone. */
export const requirementsIn = (
  text: string,
  blocks: readonly Block[],
  prose: readonly Prose[] = proseIn(text, blocks),
): Citation[] =>
  [...citationsIn(prose), ...codedIn(text, blocks)].toSorted(
    (one, other) => one.span.start - other.span.start,
  );

/** The places in prose that name requirements. */
const citationsIn = (prose: readonly Prose[]): Citation[] =>
  prose.flatMap(({ start, words }) => [
    ...[...words.matchAll(REQUIREMENT)].map(({ 0: id, index }) => citationAt(id, start + index)),
    ...[...words.matchAll(RANGE)].flatMap((range) => withinRange(range, start + range.index)),
  ]);

/** One number for all the ways in which people write it: `FR-1` of `FR-001`. */
export const requirementKey = (id: string): string => id.toUpperCase().replace(/-0+(?=\d)/, '-');

const citationAt = (id: string, start: number): Citation => ({
  id: id.toUpperCase(),
  span: { start, end: start + id.length },
});

/** `FR-001 to FR-004`, `FR-001–FR-004`, `FR-001..004`. */
const RANGE =
  /(?<![\p{L}\p{N}-])(FR|NFR|US)-(\d{1,5})(?:\s*(?:to|through|bis|à|a|[-–—~〜～]|\.{2,3}|…)\s*\1-|(?:[–—]|\.{2,3}|…))(\d{1,5})(?![\p{L}\p{N}])/giu;

/** Nobody means more by a range. */
const LONGEST = 200;

/** The requirements between the two ends of a range; the last one too, where only its number is written. */
const withinRange = (
  [whole, kind = '', first = '', last = '']: readonly string[],
  start: number,
): Citation[] => {
  const length = Number(last) - Number(first);
  if (length < 1 || length > LONGEST) return [];
  const span = { start, end: start + (whole?.length ?? 0) };
  return Array.from({ length }, (_, at) => {
    const number = String(Number(first) + at + 1).padStart(first.length, '0');
    return { id: `${kind.toUpperCase()}-${number}`, span, implied: true as const };
  });
};

/** A requirement that is all that stands in a code span; comments are passed over. */
const CODED = /<!--[\s\S]*?(?:-->|$)|(?<!`)(`+)( ?)((?:FR|NFR|US)-\d{1,5}) ?\1(?!`)/gi;

const codedIn = (text: string, blocks: readonly Block[]): Citation[] =>
  textRegions(blocks)
    .filter(({ kind }) => kind === 'text' || kind === 'row')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(CODED)].flatMap(({ 1: marks = '', 2: gap = '', 3: id, index }) =>
        id === undefined ? [] : [citationAt(id, start + index + marks.length + gap.length)],
      ),
    );
