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

/**
 * Writes a new section there, with the level, the numbering and the rules of the sections around it.
 *
 * @param body What stands below its heading.
 * @returns nothing where its headings would be too deep
 */
export const writeNewSection = (
  document: SpecDocument,
  gap: Gap,
  title: string,
  body: (level: HeadingLevel) => string | undefined,
): Decided | undefined => {
  const model = modelOf(document, gap);
  const level = model?.level ?? FIRST_LEVEL;
  const content = body(level);
  if (content === undefined) return undefined;
  const heading = `${'#'.repeat(level)} ${numbered(document, gap, model, title)}\n\n${content}`;
  const rule = model === undefined ? undefined : ruleAmong(document, siblingsOf(document.outline, model));
  return {
    kind: 'splices',
    splices: [spliceAt(document, gap, heading, rule)],
    where: `in a new section “${title}”, ${gapName(document, gap)}`,
  };
};

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
const numbered = (
  { outline }: SpecDocument,
  { kind }: Gap,
  model: Section | undefined,
  title: string,
): string => {
  const taken = new Set(outline.flatMap((section) => numberingOf(section.title) ?? []));
  const last = kind === 'before' ? undefined : numberingOf(model?.title ?? '');
  const next = nextNumbering(last, Number.NaN, new Set());
  return next === '' || taken.has(next) ? title : `${next} ${title}`;
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
