import { rememberedWith } from '../spec/remembered.ts';
import type { Block, Span } from './block.ts';

/** A stretch of a document in which one reading applies. */
export type Region = Span & {
  /** `text`: inline Markdown; `row`: a row of a table, which is that too; `definition`: of a link; `code`: taken literally. */
  kind: 'text' | 'row' | 'definition' | 'code' | 'front-matter';
};

/** The stretches of a document that hold text, those inside quotes, lists and footnotes too, in order. */
export const textRegions = rememberedWith((blocks: readonly Block[]): readonly Region[] =>
  blocks.flatMap(regionsOf),
);

const regionsOf = (block: Block): Region[] => {
  const { start, end } = block;
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'text', ...block.content }];
    case 'paragraph':
    case 'html':
      return [{ kind: 'text', start, end }];
    case 'table':
      return [block.header, ...block.rows].map((row) => ({ kind: 'row', start: row.start, end: row.end }));
    case 'definition':
      return [{ kind: 'definition', start, end }];
    case 'fence':
      return [{ kind: 'code', ...block.content }];
    case 'indented-code':
      return [{ kind: 'code', start, end }];
    case 'front-matter':
      return [{ kind: 'front-matter', ...block.content }];
    case 'quote':
    case 'footnote':
      return block.blocks.flatMap(regionsOf);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(regionsOf));
    default:
      return [];
  }
};
