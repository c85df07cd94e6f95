import type { PartId } from '../../spec/parts.ts';
import type { HeadingLevel } from '../block.ts';
import type { Section } from '../outline.ts';
import { numberingOf, solidEnd } from '../read/reading.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { firstItem, isLevel } from './first-item.ts';
import { type Gap, gapName, siblingsOf, titleSection } from './gaps.ts';
import { dominantLineEnd, insertBlock, insertLines } from './line-ends.ts';
import { nextNumbering } from './numbering.ts';
import { labelOfPart, stepsTo } from './part-forms.ts';
import type { Decided, Written } from './placed.ts';
import type { Splice } from './splice.ts';

/** A section that is to be written somewhere; `body` is what stands below its heading, nothing where that would be too deep. */
export type NewSection = {
  gap: Gap;
  title: string;
  body: (level: HeadingLevel) => string | undefined;
};

/**
 * Writes a new section there, with the level, the numbering and the rules of the sections around it.
 *
 * @returns nothing where its headings would be too deep
 */
export const writeNewSection = (document: SpecDocument, section: NewSection): Decided | undefined => {
  const placed = place(document, section, []);
  if (placed === undefined) return undefined;
  const { gap, title } = section;
  const where = `in a new section “${title}”, ${gapName(document, gap)}`;
  return { kind: 'splices', splices: [placed.splice], where };
};

/** Writes several, each numbered as if those before it had been there already; those that would be too deep are left out. */
export const writeNewSections = (document: SpecDocument, sections: readonly NewSection[]): Splice[] => {
  const placed: Placed[] = [];
  for (const section of sections) {
    const next = place(document, section, placed);
    if (next !== undefined) placed.push(next);
  }
  return placed.map(({ splice }) => splice);
};

/** A section that has its place, and its title with the number that it has there. */
type Placed = { gap: Gap; title: string; splice: Splice };

const place = (
  document: SpecDocument,
  { gap, title: plain, body }: NewSection,
  others: readonly Placed[],
): Placed | undefined => {
  const model = modelOf(document, gap);
  const level = model?.level ?? FIRST_LEVEL;
  const content = body(level);
  if (content === undefined) return undefined;
  const above = others.findLast((other) => isSame(other.gap, gap))?.title ?? model?.title;
  const taken = [...document.outline, ...others].map((section) => section.title);
  const title = gap.kind === 'before' ? plain : numbered(plain, above, taken);
  const rule = model === undefined ? undefined : ruleAmong(document, siblingsOf(document.outline, model));
  const splice = spliceAt(document, gap, `${'#'.repeat(level)} ${title}\n\n${content}`, rule);
  return { gap, title, splice };
};

const isSame = (one: Gap, other: Gap): boolean =>
  one.kind === 'end' || other.kind === 'end'
    ? one.kind === other.kind
    : one.kind === other.kind && one.section === other.section;

/** The level of the template's sections. */
const FIRST_LEVEL = 2;

/** The section that the new one looks like. */
const modelOf = (document: SpecDocument, gap: Gap): Section | undefined =>
  gap.kind === 'end' ? lastSection(document) : gap.section;

/** The last section of the highest level, not counting the title of the document. */
const lastSection = ({ outline }: SpecDocument): Section | undefined => {
  const title = titleSection(outline);
  const all = outline.filter((section) => section !== title);
  const level = Math.min(...all.map((section) => section.level));
  return all.findLast((section) => section.level === level);
};

const spliceAt = (document: SpecDocument, gap: Gap, heading: string, rule: string | undefined): Splice => {
  const { text, blocks } = document;
  const lineEnd = dominantLineEnd(text);
  if (gap.kind === 'before')
    return insertLines(
      text,
      gap.section.start,
      `${heading}\n${rule === undefined ? '' : `\n${rule}\n`}`,
      lineEnd,
    );
  const at = gap.kind === 'end' ? solidEnd(blocks, 0) : solidEndOf(document, gap.section);
  return insertBlock(text, at, heading, lineEnd, rule === undefined ? '\n' : `\n${rule}\n\n`);
};

const solidEndOf = ({ blocks }: SpecDocument, { heading, end }: Section): number =>
  solidEnd(
    blocks.filter((block) => block.start >= heading.start && block.end <= end),
    heading.end,
  );

/** With the number after that of the section above, unless another one has it. */
const numbered = (title: string, above: string | undefined, titles: readonly string[]): string => {
  const next = nextNumbering(numberingOf(above ?? ''), Number.NaN, new Set());
  const isTaken = titles.some((other) => numberingOf(other) === next);
  return next === '' || isTaken ? title : `${next} ${title}`;
};

/** The rule between most sections that stand side by side, as it is written; of a single one, the rule above it. */
const ruleAmong = ({ text, blocks }: SpecDocument, siblings: readonly Section[]): string | undefined => {
  const ends = new Map(blocks.map(({ end }, at) => [end, at]));
  const ruleAbove = ({ start }: Section): string[] => {
    let at = ends.get(start) ?? -1;
    while (blocks[at]?.kind === 'blank') at -= 1;
    const block = blocks[at];
    return block?.kind === 'thematic-break' ? [text.slice(block.start, block.end).trim()] : [];
  };
  const inner = siblings.length > 1 ? siblings.slice(1) : siblings;
  const rules = inner.flatMap(ruleAbove);
  return rules.length * 2 > inner.length ? rules.at(-1) : undefined;
};

/**
 * What stands below the heading of a section for one part: its own heading or label, and its first item.
 *
 * @param isForeign Whether the section is not the one that the template has the part in: then it needs a heading.
 */
export const partBlock = (
  document: SpecDocument,
  part: PartId,
  level: number,
  written: Written,
  isForeign = false,
): string | undefined => {
  const { headings } = stepsTo(part);
  const own = headings.length === 0 && isForeign ? [labelOfPart(part)] : headings;
  return bodyBlock(document, part, own, level, written);
};

/** An item below some headings, the first of them one level below `level`. */
export const bodyBlock = (
  document: SpecDocument,
  part: PartId,
  headings: readonly string[],
  level: number,
  written: Written,
): string | undefined => {
  const [heading, ...deeper] = headings;
  if (heading !== undefined) {
    const block = isLevel(level + 1) ? bodyBlock(document, part, deeper, level + 1, written) : undefined;
    return block === undefined ? undefined : `${'#'.repeat(level + 1)} ${heading}\n\n${block}`;
  }
  const item = firstItem(document, part, written, level + 1);
  const { label } = stepsTo(part);
  return item === undefined || label === undefined ? item : `**${label}:**\n${item}`;
};
