import type { Block } from '../block.ts';
import { labelOf } from '../label.ts';
import { outline, type Section } from '../outline.ts';
import { scanBlocks } from '../scan-blocks.ts';
import type { Heading } from './heading.ts';
import { type LineOf, lineFinder } from './lines.ts';
import { liveBlocks } from './live-blocks.ts';

export type { Heading } from './heading.ts';

/** A text with what every reader of it needs. */
export type Reading = {
  text: string;
  blocks: readonly Block[];
  sections: readonly Heading[];
  lineOf: LineOf;
};

/**
 * Makes a text ready to be read.
 *
 * @param isFolded Whether what `<details>` folds away is nobody's; else it is read like any other text.
 */
export const startReading = (text: string, isFolded = true): Reading => {
  const all = scanBlocks(text);
  const blocks = isFolded ? liveBlocks(text, all) : all;
  return { text, blocks, sections: headingTree(outline(text, blocks), blocks), lineOf: lineFinder(text) };
};

const headingTree = (sections: readonly Section[], blocks: readonly Block[]): Heading[] => {
  const solidEnd = solidEnds(blocks);
  const open: Heading[] = [];
  return sections.map((section, index) => {
    const { level, title, rawTitle, label, heading: block, start, end, body, blocks: own } = section;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    // Each by its name: a copy that grows is made several times, and a long document has thousands.
    const heading: Heading = {
      level,
      title,
      rawTitle,
      label,
      heading: block,
      start,
      end,
      body,
      blocks: own,
      index,
      parent: open.at(-1),
      numbering: headingNumbering(section),
      labels: labelsOf(label),
      content: { start, end: solidEnd(end) },
    };
    open.push(heading);
    return heading;
  });
};

/** Where the last block before a heading, or before the end of the text, ends that is no blank line and no rule. */
const solidEnds = (blocks: readonly Block[]): ((offset: number) => number) => {
  const ends = new Map<number, number>();
  let solid = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') ends.set(block.start, solid);
    if (block.kind !== 'blank' && block.kind !== 'thematic-break') solid = block.end;
  }
  return (offset) => ends.get(offset) ?? solid;
};

/** The end of the last of some blocks that is no blank line and no rule. */
export const solidEnd = (blocks: readonly Block[], otherwise: number): number =>
  blocks.findLast(({ kind }) => kind !== 'blank' && kind !== 'thematic-break')?.end ?? otherwise;

const labelsOf = (label: string): readonly string[] => {
  if (!/[)\]）]$|\s\d{3}(?:\s|$)/.test(label)) return [label];
  const short = label.replace(/\s*(?:[([（][^()[\]（）]*[)\]）]|\s\d{3}(?:\s\p{L}+)?)$/u, '');
  return short === label || short === '' ? [label] : [label, short];
};

/** The label of a title, also without a remark in brackets or a status behind it: `Response 201 Created`. */
export const labelsOfTitle = (title: string): readonly string[] => labelsOf(labelOf(title));

/** The numbering that a title begins with: `3.2`, `3.`, `(3)`, `III.`, `A)`, `第3章`. */
export const numberingOf = (title: string): string | undefined =>
  /^\s*(§?\(?\d{1,2}(?:\.\d{1,3})*[.):、]?(?=\s)|\(?(?:[IVX]+|[A-Za-z])(?:(?:\.\d{1,3})*[.)]|(?:\.\d{1,3})+)(?=\s)|第[\d一二三四五六七八九十]+[章节節])/.exec(
    title,
  )?.[1];

/** The numbering of a heading; what is escaped in it is the beginning of a name. */
export const headingNumbering = ({
  title,
  rawTitle,
}: Pick<Section, 'title' | 'rawTitle'>): string | undefined => {
  const numbering = numberingOf(title);
  if (numbering === undefined) return undefined;
  const asWritten = new RegExp(numbering.replace(/[^\p{L}\p{N}]/gu, String.raw`\\?\$&`), 'u').exec(rawTitle);
  return asWritten?.[0].includes('\\') ? undefined : numbering;
};

/** Whether one heading stands somewhere under another. */
export const isUnder = (heading: Heading, ancestor: Heading): boolean =>
  heading.index > ancestor.index && heading.start < ancestor.end;
