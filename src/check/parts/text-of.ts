import type { Block } from '../../document/block.ts';

/** Some blocks as they are written, with a line end between them. */
export const textOf = (text: string, blocks: readonly Block[]): string =>
  blocks.map(({ start, end }) => text.slice(start, end)).join('\n');

/** Some blocks as they are written, without code in fences. */
export const textBesideCode = (text: string, blocks: readonly Block[]): string =>
  textOf(
    text,
    blocks.filter(({ kind }) => kind !== 'fence'),
  );
