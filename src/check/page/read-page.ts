import type { Block } from '../../document/block.ts';
import { outline, type Section } from '../../document/outline.ts';
import { proseIn } from '../../document/prose.ts';
import { scanBlocks } from '../../document/scan-blocks.ts';
import type { Page } from '../subject.ts';
import { pageLinks } from './page-links.ts';

/** Reads any Markdown text as rules see it. */
export const readPage = (
  path: string,
  text: string,
  blocks: readonly Block[] = scanBlocks(text),
  sections: readonly Section[] = outline(text, blocks),
): Page => {
  const prose = proseIn(text, blocks);
  return { path, text, blocks, outline: sections, prose, links: pageLinks(path, text, blocks, prose) };
};
