import { outline } from '../document/outline.ts';
import { scanBlocks } from '../document/scan-blocks.ts';
import { firstParagraph } from './prd/first-paragraph.ts';
import { itemTexts } from './prd/item-texts.ts';
import { type Passage, passagesOf } from './prd/passages.ts';
import type { Topic } from './prd/topics.ts';

/** What a product requirements document says that a specification can take over. Every text is on one line. */
type Prd = {
  summary?: string;
  goals: string[];
  nonGoals: string[];
};

/**
 * Reads a product requirements document in Markdown, whoever wrote it: sections and bold labels are known by what they
 * say. What is missing, and what still is a template's placeholder, is left out. Any text is fine.
 */
export const readPrd = (text: string): Prd => {
  const blocks = scanBlocks(text);
  const sections = outline(text, blocks);
  const passages = passagesOf(text, blocks, sections);
  const about = (topic: Topic): Passage[] => passages.filter((passage) => passage.topic === topic);
  return {
    summary: firstParagraph(text, [...about('summary'), ...about('background')]),
    goals: itemTexts(text, about('goals')),
    nonGoals: itemTexts(text, about('nonGoals')),
  };
};
