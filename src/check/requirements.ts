import type { Block, Span } from '../document/block.ts';
import { type Prose, proseIn } from '../document/prose.ts';

/** A place that names a requirement. */
export type Citation = {
  /** In capital letters: `FR-001`. */
  id: string;
  span: Span;
};

/** Functional and other requirements and user stories, as the ACE framework numbers them. */
const REQUIREMENT = /(?<![\p{L}\p{N}-])(?:FR|NFR|US)-\d{1,5}(?![\p{L}\p{N}])/giu;

/** The places of a text that name requirements: in words, not in code. */
export const requirementsIn = (text: string, blocks: readonly Block[]): Citation[] =>
  citationsIn(proseIn(text, blocks));

/** The places in prose that name requirements. */
export const citationsIn = (prose: readonly Prose[]): Citation[] =>
  prose.flatMap(({ start, words }) =>
    [...words.matchAll(REQUIREMENT)].map(({ 0: id, index }) => ({
      id: id.toUpperCase(),
      span: { start: start + index, end: start + index + id.length },
    })),
  );
