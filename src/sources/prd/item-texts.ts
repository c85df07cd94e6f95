import type { ListItem } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { labelOfItem } from './inline-label.ts';
import { paragraphText } from './paragraph-text.ts';
import { listItems, type Passage } from './passages.ts';
import { isPlaceholder } from './placeholder.ts';

/** The texts of the list items of some passages, each once. Lists inside items are details and left out. */
export const itemTexts = (text: string, passages: readonly Passage[]): string[] => {
  const items = passages.flatMap(({ blocks }) => listItems(blocks));
  const texts = items
    .filter((item) => labelOfItem(text, item) === undefined)
    .map((item) => itemText(text, item));
  return [...new Set(texts.filter((found) => !isPlaceholder(found)))];
};

/** The first paragraph of an item; empty when it begins with something else, or is struck out. */
const itemText = (text: string, { blocks: [first] }: ListItem): string => {
  if (first?.kind !== 'paragraph') return '';
  const raw = paragraphText(text, first).replace(TASK_BOX, '');
  return STRUCK_OUT.test(raw) ? '' : oneLine(plainText(raw));
};

const TASK_BOX = /^\[[ xX]\]\s+/;
const STRUCK_OUT = /^~~[^~]*~~[.;,]?$/;
