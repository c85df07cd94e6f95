import type { Block, Span } from '../document/block.ts';
import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { isVerbatim } from '../document/splice/is-verbatim.ts';

/** The template's sample of a part: a block of the document that holds nothing else. */
export const soleSample = (document: SpecDocument, name: DerivedName): Span | undefined => {
  const part = derivedNames[name];
  const [sample, another] = document.placeholders.filter((found) => found.part === part);
  if (sample === undefined || another !== undefined) return undefined;
  const block = document.blocks.find(({ start }) => start === sample.span.start);
  if (block === undefined || !isAlone(block)) return undefined;
  const stretch = document.text.slice(block.start, block.end).trimEnd();
  return isVerbatim(stretch, part) ? { start: block.start, end: block.start + stretch.length } : undefined;
};

const isAlone = (block: Block): boolean =>
  block.kind === 'fence' ? block.closed : block.kind === 'list' && block.items.length === 1;
