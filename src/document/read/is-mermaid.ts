import type { Block } from '../block.ts';

/** Whether a block is a Mermaid diagram: it shows items, and holds none. */
export const isMermaid = (text: string, block: Block): boolean =>
  block.kind === 'fence' && /^mermaid\b/i.test(text.slice(block.info.start, block.info.end));
