import type { Block } from '../../document/block.ts';

/** The bullet of the first list among some blocks; nothing where there is none. */
export const bulletIn = (blocks: readonly Block[]): '-' | '+' | '*' | undefined => {
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    const { delimiter } = block;
    if (delimiter === '-' || delimiter === '+' || delimiter === '*') return delimiter;
  }
  return undefined;
};
