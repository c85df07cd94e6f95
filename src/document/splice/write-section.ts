import type { PartId } from '../../spec/parts.ts';
import type { Block, HeadingLevel, List } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { type HeadingStyle, headingStyle } from '../read/heading-style.ts';
import { componentWords } from '../read/item-labels.ts';
import { endpointName } from '../read/read-endpoints.ts';
import type { SectionsContainer, SpecDocument } from '../read/spec-document.ts';
import { scanBlocks } from '../scan-blocks.ts';
import type { Siblings } from './choose-siblings.ts';
import { fieldLabels, fieldsOf, withFieldsOf } from './field-labels.ts';
import { dominantLineEnd, insertBlock } from './line-ends.ts';
import { nextNumbering } from './numbering.ts';
import type { Splice } from './splice.ts';
import { unnumbered } from './unnumbered.ts';
import { asCode } from './write-row.ts';

/** Sections as one change, and how many of them it holds. */
type WrittenSections = { splice: Splice; count: number };

/**
 * Writes sections below the last of their siblings, each with a heading that looks like the one above it. A heading with
 * other words around its name is the last one: only the whole document tells how the next one looks.
 */
export const writeSections = (
  document: SpecDocument,
  part: PartId,
  container: SectionsContainer,
  siblings: Siblings,
  sections: readonly string[],
): WrittenSections => {
  const { text } = document;
  const [before, last] = [siblings.at(-2), siblings.at(-1) ?? siblings[0]];
  const gap = before === undefined ? '\n' : gapOf(text.slice(before.span.end, last.span.start));
  const bullet = bulletOf(document);
  let labels = fieldLabels(document, part, siblings);
  const written = headingsBelow(document, part, container, siblings, sections).map((heading, at) => {
    const section = withFieldsOf(sections[at] ?? '', part, labels);
    labels = new Map([...labels, ...fieldsOf(part, section)]);
    return restyled(section, container.level, bullet, heading);
  });
  const block = written.join(`\n${gap}`);
  return {
    splice: insertBlock(text, last.span.end, block, dominantLineEnd(text), gap),
    count: written.length,
  };
};

/** The headings of some sections, as long as each shows how the next one looks. */
const headingsBelow = (
  document: SpecDocument,
  part: PartId,
  container: SectionsContainer,
  siblings: Siblings,
  sections: readonly string[],
): string[] => {
  const { start, end } = (siblings.at(-1) ?? siblings[0]).span;
  const taken = new Set(document.outline.flatMap(({ title }) => numberIn(title)));
  const marks = '#'.repeat(container.level);
  const headings: string[] = [];
  let style: HeadingStyle = container;
  let above = firstLineOf(document.text.slice(start, end));
  for (const section of sections) {
    const numbering = nextNumbering(style.numbering, siblings.length + headings.length, taken);
    const name = headingLike(above, part, style, section);
    const title = numbering === '' ? name : `${numbering} ${name}`;
    const heading = CLOSED.test(above) ? `${title} ${marks}` : title;
    headings.push(heading);
    const next = headingStyle(part, title);
    if (next.prefix !== style.prefix || next.suffix !== style.suffix) break;
    style = next;
    above = `${marks} ${heading}`;
    for (const number of numberIn(plainText(title))) taken.add(number);
  }
  return headings;
};

/** The number that a title begins with, whatever else stands in the same word. */
const numberIn = (title: string): string[] => /^\S*\d\S*/.exec(title)?.slice(0, 1) ?? [];

/** What stands between two siblings, where it is blank lines and a rule at most. */
const gapOf = (between: string): string => {
  const gap = between.replace(/\r\n?/g, '\n').replace(/(?<![ \t])[ \t]+$/gm, '');
  if (/^\n*$/.test(gap)) return gap;
  // A rule right below a paragraph would make a heading of it.
  return RULE.test(gap) ? gap.replace(/^\n*/, '\n') : '\n';
};

const RULE = /^\n*(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})\n+$/;

/** A heading with `#` marks behind it too. */
const CLOSED = /^ {0,3}#{1,6}[ \t].*[ \t]#+[ \t]*$/;

/** What the heading of a section names, as it is written, without the word before it. */
export const nameOf = (section: string, part: PartId): string => {
  const heading = firstLineOf(section).replace(/^#{1,6}[ \t]+/, '');
  return part === 'components' && heading.startsWith(MARK) ? heading.slice(MARK.length) : heading;
};

/** The word that tells a component wherever it stands. */
const MARK = 'Component: ';

const headingLike = (sibling: string, part: PartId, style: HeadingStyle, section: string): string => {
  const { prefix, suffix, code } = style;
  const isBare = part === 'components' && prefix === '';
  const own = nameOf(section, part);
  const name = isBare ? unnumbered(own) : own;
  const [method = '', path] =
    /^\S* /.test(name) && /^[^`]*[A-Z]+[ \t]+`\//.test(sibling) ? name.split(' ') : [];
  const decorated = path === undefined ? asCode(name) : `${method} ${asCode(path)}`;
  const written = code ? decorated : name;
  if (isBare && isMisleading(name, suffix)) return MARK + written;
  return `${escaped(prefix)}${written}${escaped(suffix)}`;
};

/** Whether the name of a component would be read as less than it is, with nothing before it. */
const isMisleading = (name: string, suffix: string): boolean => {
  const read = headingStyle('components', name + escaped(suffix));
  const isEndpoint = endpointName({ rawTitle: name, numbering: undefined }) !== undefined;
  const isWord = suffix === '' && MISLEADING.test(name);
  return read.prefix !== '' || read.suffix !== suffix || isEndpoint || isWord;
};

const MISLEADING = new RegExp(
  String.raw`^(?:${componentWords.join('|')})\b|[\s-](?:${componentWords.join('|')})$`,
  'i',
);

/** The words around a name as text: the reader has taken their marks away. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>#&~|]/g, '\\$&');

/** The bullet that most lists of a document have. */
export const bulletOf = ({ blocks }: SpecDocument): string => {
  const lists = listsIn(blocks).filter(({ ordered }) => !ordered);
  const count = (bullet: string): number => lists.filter(({ delimiter }) => delimiter === bullet).length;
  return ['-', '*', '+'].reduce((most, bullet) => (count(bullet) > count(most) ? bullet : most));
};

/** A section with another heading, its sub-headings as much deeper as the heading is, and another bullet. */
export const restyled = (section: string, level: HeadingLevel, bullet: string, heading: string): string => {
  const blocks = scanBlocks(section);
  const headings = blocks.filter((block) => block.kind === 'heading');
  const shift = level - (headings[0]?.level ?? level);
  const marks = headings.map(({ level: own, start }, at) => ({
    start,
    end: at === 0 ? start + firstLineOf(section).length : start + own,
    text: at === 0 ? `${'#'.repeat(level)} ${heading}` : '#'.repeat(Math.min(6, own + shift)),
  }));
  const bullets = listsIn(blocks)
    .filter(({ ordered }) => !ordered)
    .flatMap(({ items }) => items.map(({ marker }) => ({ ...marker, text: bullet })));
  return replaced(section.trimEnd(), [...marks, ...bullets]);
};

const firstLineOf = (section: string): string => /^[^\n\r]*/.exec(section)?.[0] ?? '';

type Mark = { start: number; end: number; text: string };

const replaced = (text: string, marks: readonly Mark[]): string =>
  marks
    .toSorted((one, other) => other.start - one.start)
    .reduce((whole, { start, end, text: mark }) => whole.slice(0, start) + mark + whole.slice(end), text);

const listsIn = (blocks: readonly Block[]): List[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? [block, ...block.items.flatMap((item) => listsIn(item.blocks))] : [],
  );
