import type { PartId } from '../../spec/parts.ts';
import type { Block, HeadingLevel, List } from '../block.ts';
import { componentWords } from '../read/item-labels.ts';
import type { Located, SectionsContainer, SpecDocument } from '../read/spec-document.ts';
import { scanBlocks } from '../scan-blocks.ts';
import { dominantLineEnd, insertBlock } from './line-ends.ts';
import { nextNumbering } from './numbering.ts';
import type { Splice } from './splice.ts';
import { asCode } from './write-row.ts';

/** Writes a section below its last sibling, with a heading that looks like that one's. */
export const writeSection = (
  document: SpecDocument,
  part: PartId,
  container: SectionsContainer,
  siblings: readonly Located<unknown>[],
  section: string,
): Splice => {
  const { text } = document;
  const [before, last] = [siblings.at(-2), siblings.at(-1)];
  const at = last?.span.end ?? container.end;
  const gap =
    before === undefined || last === undefined ? '\n' : gapOf(text.slice(before.span.end, last.span.start));
  const numbering = nextNumbering(container.numbering, siblings.length, takenNumbers(document));
  const [sibling = ''] = text.slice(last?.span.start, last?.span.end).split(/[\n\r]/);
  const title = headingLike(sibling, container, nameOf(section, part));
  const closing = CLOSED.test(sibling) ? '#'.repeat(container.level) : '';
  const heading = [numbering, title, closing].filter((piece) => piece !== '').join(' ');
  return insertBlock(
    text,
    at,
    restyled(section, container.level, bulletOf(document), heading),
    dominantLineEnd(text),
    gap,
  );
};

const takenNumbers = ({ outline }: SpecDocument): ReadonlySet<string> =>
  new Set(outline.flatMap(({ title }) => /^\S*\d\S*/.exec(title)?.[0] ?? []));

/** What stands between two siblings, where it is blank lines and a rule at most. */
const gapOf = (between: string): string => {
  const gap = between.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');
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

const headingLike = (sibling: string, { prefix, suffix, code }: SectionsContainer, name: string): string => {
  const [method = '', path] =
    /^\S* /.test(name) && /^[^`]*[A-Z]+[ \t]+`\//.test(sibling) ? name.split(' ') : [];
  const decorated = path === undefined ? asCode(name) : `${method} ${asCode(path)}`;
  const mark = prefix === '' && suffix === '' && MISLEADING.test(name) ? MARK : '';
  return `${escaped(prefix)}${mark}${code ? decorated : name}${escaped(suffix)}`;
};

/** A name that would be read as less than it is, with nothing before it. */
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

const firstLineOf = (section: string): string => section.split('\n')[0] ?? '';

type Mark = { start: number; end: number; text: string };

const replaced = (text: string, marks: readonly Mark[]): string =>
  marks
    .toSorted((one, other) => other.start - one.start)
    .reduce((whole, { start, end, text: mark }) => whole.slice(0, start) + mark + whole.slice(end), text);

const listsIn = (blocks: readonly Block[]): List[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? [block, ...block.items.flatMap((item) => listsIn(item.blocks))] : [],
  );
