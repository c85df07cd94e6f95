import { oneLine } from '../spec/clean-text.ts';
import type { Block, Heading, HeadingLevel, Span } from './block.ts';
import { labelOfText } from './label.ts';
import { plainText } from './plain-text.ts';
import { scanBlocks } from './scan-blocks.ts';

/**
 * A heading and what stands under it: from its first line to the next heading of its own level or a higher one,
 * sections below it included.
 */
export type Section = Span & {
  level: HeadingLevel;
  /** The heading as a reader sees it. */
  title: string;
  /** The heading as it is written. */
  rawTitle: string;
  /** What the section is known by: the title without numbering, emoji and the like (see `labelOf`). */
  label: string;
  heading: Heading;
  /** Its own text: up to the next heading of any level. */
  body: Span;
  /** The blocks of its own text, blank lines included. */
  blocks: readonly Block[];
};

/**
 * The sections of a document in the order of their headings, each with its own text. Any text has an outline; without
 * headings it is empty. Headings inside quotes, lists and HTML are none.
 *
 * @param blocks The blocks of the text, where they are known already.
 */
export const outline = (text: string, blocks: readonly Block[] = scanBlocks(text)): Section[] => {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ block, index }] : []));
  const ends = sectionEnds(
    headings.map(({ block }) => block),
    blocks.at(-1)?.end ?? 0,
  );
  return headings.map(({ block, index }, place) => {
    const own = blocks.slice(index + 1, headings[place + 1]?.index);
    return section(text, block, own, ends[place] ?? text.length);
  });
};

const section = (text: string, heading: Heading, blocks: readonly Block[], end: number): Section => {
  const rawTitle = text.slice(heading.content.start, heading.content.end);
  const title = oneLine(plainText(rawTitle));
  return {
    level: heading.level,
    title,
    rawTitle,
    label: labelOfText(title),
    heading,
    start: heading.start,
    end,
    body: { start: heading.end, end: blocks.at(-1)?.end ?? heading.end },
    blocks,
  };
};

/** Where the section of each heading ends: where the next heading of its level or a higher one starts. */
const sectionEnds = (headings: readonly Heading[], end: number): number[] => {
  const nextStarts = new Array<number>(LOWEST_LEVEL + 1).fill(end);
  const ends = headings.toReversed().map(({ level, start }) => {
    const sectionEnd = nextStarts[level] ?? end;
    nextStarts.fill(start, level);
    return sectionEnd;
  });
  return ends.toReversed();
};

const LOWEST_LEVEL = 6;
