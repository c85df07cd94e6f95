import type { Block, Html } from '../block.ts';

/** The blocks of a document in which all that a closed `<details>` holds is one block of HTML: nobody's headings and items. */
export const liveBlocks = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const live: Block[] = [];
  let depth = 0;
  let outer = 0;
  for (const block of blocks) {
    live.push(block);
    if (block.kind !== 'html' || block.condition === 2) continue;
    const change = detailsIn(text, block);
    if (depth === 0 && change > 0) outer = live.length - 1;
    const isClosed = depth > 0 && depth + change <= 0;
    depth = Math.max(0, depth + change);
    if (isClosed) fold(live, outer);
  }
  return live;
};

/** How many `<details>` a block opens more than it closes. */
const detailsIn = (text: string, { start, end }: Html): number => {
  const tags = text.slice(start, end).match(/<\/?details(?=[\s>])/gi) ?? [];
  return tags.reduce((sum, tag) => sum + (tag.startsWith('</') ? -1 : 1), 0);
};

/** Makes one block of all from a place on. */
const fold = (blocks: Block[], from: number): void => {
  const folded = blocks.splice(from);
  const [start, end] = [folded[0]?.start ?? 0, folded.at(-1)?.end ?? 0];
  blocks.push({ kind: 'html', start, end, condition: 6, closed: true });
};
