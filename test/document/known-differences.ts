import type { Block } from '../../src/document/block.ts';
import { scanBlocks } from '../../src/document/scan-blocks.ts';

/** Where the judge departs from CommonMark, and we do not follow it. */
type KnownDifference = {
  reason: string;
  /** A text on which the two differ. */
  example: string;
  /** Whether it may show at a block, given its text as we read it. */
  applies: (block: Block, text: string, place: Place) => boolean;
};

/** Where a block stands: after which one, and whether in a container. */
type Place = { before: Block | undefined; isNested: boolean };

export const knownDifferences: readonly KnownDifference[] = [
  {
    reason: 'the judge lets only a list that may interrupt a paragraph follow indented code',
    example: '    code\n2. item\n',
    applies: (block, text, { before }) => before?.kind === 'indented-code' && !mayInterrupt(block, text),
  },
  {
    reason: 'the same at the start of a container that itself interrupts a paragraph',
    example: 'text\n> 2. item\n',
    applies: (block, text, { before, isNested }) => isNested && !before && !mayInterrupt(block, text),
  },
  {
    reason: 'the judge ends indented code after one line when that line ended a container',
    example: '> # quote\n    code\n    more\n',
    applies: ({ kind }, text, { before }) =>
      kind === 'indented-code' && before !== undefined && isContainer(before) && /[\r\n]./.test(text),
  },
  {
    reason: 'the judge lets any tag on a lazy line end a paragraph, and leaves it in the container or not',
    example: '> quote\n<b>\n',
    applies: ({ kind }, text, { isNested }) =>
      isNested &&
      /^(?:paragraph|heading|definition)$/.test(kind) &&
      /(?:^|[\r\n])[ \t>]*<\/?[a-z]/.test(text),
  },
  {
    reason: 'a tag may not end a paragraph, but the judge lets it where it could be the header of a table',
    example: 'text\n<b>\n:-\n',
    applies: ({ kind }, text) => kind === 'table' && /^[ \t]*</.test(text),
  },
  {
    reason: 'the judge counts the indentation of the outer footnote for the inner one',
    example: '[^a]:\n    [^b]:\n    # heading\n',
    applies: (block) => block.kind === 'footnote' && block.blocks.some(({ kind }) => kind === 'footnote'),
  },
  {
    reason: 'a pipe alone is a row without cells, to the judge a row with an empty one',
    example: '| a |\n|---|\n|\n',
    applies: (block) => block.kind === 'table' && block.rows.some(({ cells }) => cells.length === 0),
  },
  {
    reason: 'the value of an attribute without quotes may hold a slash, but not to the judge',
    example: '<a href=b/c>\n',
    applies: ({ kind }, text) => kind === 'html' && /=[^\s"'>]*\/./.test(text),
  },
  {
    reason: 'a title in parentheses may hold none, but to the judge it may hold an opening one',
    example: '[a]: b (c(d)\n',
    applies: ({ kind }, text) => kind === 'paragraph' && /^[ \t]*\[[\s\S]*\([^)]*\(/.test(text),
  },
];

/** A list that begins with an empty item or a number but one may not end a paragraph; everything else may here. */
const mayInterrupt = ({ kind }: Block, text: string): boolean =>
  kind !== 'list' || !/^[ \t]*(?:(?:[-+*]|\d+[.)])[ \t]*(?:[\r\n]|$)|(?!1[.)])\d)/.test(text);

const isContainer = ({ kind }: Block): boolean => /^(?:quote|list|footnote)$/.test(kind);

/** Whether a known difference may show in a text. */
export const mayDiffer = (text: string): boolean => anyMayDiffer(text, scanBlocks(text), false);

const anyMayDiffer = (text: string, blocks: readonly Block[], isNested: boolean): boolean =>
  blocks
    .filter(({ kind }) => kind !== 'blank')
    .some((block, index, siblings) => {
      const place = { before: siblings[index - 1], isNested };
      const own = text.slice(block.start, block.end);
      const groups = childrenOf(block);
      return (
        knownDifferences.some(({ applies }) => applies(block, own, place)) ||
        groups.some((children) => anyMayDiffer(text, children, true))
      );
    });

const childrenOf = (block: Block): readonly (readonly Block[])[] => {
  if (block.kind === 'list') return block.items.map(({ blocks }) => blocks);
  return block.kind === 'quote' || block.kind === 'footnote' ? [block.blocks] : [];
};
