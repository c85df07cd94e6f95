import type { Block } from '../block.ts';
import type { LineOf } from '../read/lines.ts';
import type { DerivedBlock } from './derived-block.ts';
import { type DerivedName, derivedNames } from './derived-name.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * The blocks of a text that the tool has drawn: each below a comment with its name and fingerprint, alone on its line, and
 * nothing but blank lines between them, which formatters put there. Of a name that stands twice none is intact, for it is not clear which of them is meant.
 *
 * @param blocks Those of the whole text: what stands in a quote, in a list or in code is an example.
 */
export const derivedBlocks = (text: string, blocks: readonly Block[], lineOf: LineOf): DerivedBlock[] => {
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  const found = solid.flatMap((block, at) => blockBelow(text, block, solid[at + 1], lineOf) ?? []);
  const last = new Map(found.map((block) => [block.name, block]));
  const twice = new Set(found.filter((block) => last.get(block.name) !== block).map(({ name }) => name));
  return found.map((block) => ({ ...block, intact: block.intact && !twice.has(block.name) }));
};

/** What a comment is about, where it is one of ours and something stands below it. */
const blockBelow = (
  text: string,
  comment: Block,
  below: Block | undefined,
  lineOf: LineOf,
): DerivedBlock | undefined => {
  if (comment.kind !== 'html' || comment.condition !== 2 || !isDrawing(below)) return undefined;
  const { start, end } = comment;
  const { name, digits, index } = commentParts(text.slice(start, end)) ?? {};
  if (name === undefined || digits === undefined || index === undefined) return undefined;
  const drawn = text.slice(below.start, below.end).trimEnd();
  const stamp = { start: start + index, end: start + index + digits.length };
  return {
    name,
    comment: { start, end },
    stamp,
    body: { start: below.start, end: below.start + drawn.length },
    intact: fingerprint(drawn) === digits,
    line: lineOf(start),
  };
};

const isDrawing = (block: Block | undefined): block is Block =>
  block?.kind === 'fence' || block?.kind === 'list' || block?.kind === 'paragraph';

const COMMENT = /^\s*<!-- create-tech-spec:([a-z-]+) ([\da-f]{8}) -->\s*$/d;

/** The name and the fingerprint of a comment, and where the latter begins. */
const commentParts = (comment: string): { name: DerivedName; digits: string; index: number } | undefined => {
  const found = COMMENT.exec(comment);
  const [, name = '', digits = ''] = found ?? [];
  const index = found?.indices?.[2]?.[0];
  return index !== undefined && isDerivedName(name) ? { name, digits, index } : undefined;
};

const isDerivedName = (name: string): name is DerivedName => Object.hasOwn(derivedNames, name);

/** A block below the comment that makes it ours, with LF line ends. */
export const stamped = (name: DerivedName, body: string): string =>
  `<!-- create-tech-spec:${name} ${fingerprint(body)} -->\n${body}`;
