import type { Block } from '../block.ts';

/** Whether a block is a `<details>`, which folds away all that it holds. */
export const isFolded = (text: string, block: Block): boolean =>
  block.kind === 'html' &&
  block.condition !== 2 &&
  /<details(?=[\s>])/i.test(text.slice(block.start, block.end));
