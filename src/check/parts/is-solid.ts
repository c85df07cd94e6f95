import type { Block } from '../../document/block.ts';

/** Whether a block says something: it is no blank line, rule or comment. */
export const isSolid = (block: Block): boolean =>
  block.kind !== 'blank' &&
  block.kind !== 'thematic-break' &&
  !(block.kind === 'html' && block.condition === 2);
