import type { Block } from '../block.ts';

/** What git has left in a text where two sides disagree. */
export type Conflict = {
  /** The offsets of its marker lines. */
  marks: readonly number[];
  /** Whether some line begins a conflict; otherwise somebody has taken it out, and left others. */
  hasBeginning: boolean;
};

/** Looks for the lines that git leaves where two sides disagree; in code and comments they are somebody's example. */
export const findConflict = (text: string, blocks: readonly Block[]): Conflict | undefined => {
  const hidden = blocks.filter(isHidden);
  let next = 0;
  const marks: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKERS)) {
    while ((hidden[next]?.end ?? text.length + 1) <= index) next += 1;
    if (index < (hidden[next]?.start ?? text.length + 1)) marks.push({ mark, at: index });
  }
  const hasBeginning = marks.some(({ mark }) => mark.startsWith('<'));
  // Seven equals signs alone underline a heading.
  const isConflict = hasBeginning || new Set(marks.map(({ mark }) => mark.charAt(0))).size > 1;
  if (!isConflict) return undefined;
  const found = hasBeginning ? marks.filter(isBetweenSides()) : marks;
  return { marks: found.map(({ at }) => at), hasBeginning };
};

type Mark = { mark: string; at: number };

const isHidden = (block: Block): boolean =>
  block.kind === 'fence' || (block.kind === 'html' && block.condition === COMMENT);

const COMMENT = 2;

/** Keeps the marks from the one that opens a conflict to the one that ends it. */
const isBetweenSides = (): ((found: Mark) => boolean) => {
  let isOpen = false;
  return ({ mark }) => {
    const wasOpen = isOpen;
    if (mark.startsWith('<')) isOpen = true;
    if (mark.startsWith('>')) isOpen = false;
    return isOpen || wasOpen || mark.startsWith('>');
  };
};

/** Looks for the marks first, and then whether they begin a line: most places in a text begin none of the two. */
const MARKERS = /(?:<{7}|>{7}|={7}|\|{7})(?<=(?:^|[\n\r]).{7})(?=[ \n\r]|$)/g;
