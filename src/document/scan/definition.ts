import { afterBlank, afterTarget, afterTitle } from '../link-parts.ts';
import { afterSpace } from './space.ts';

/**
 * The link reference definitions that the lines of a paragraph begin with: how many lines each takes.
 * The lines come without the white space around them.
 */
export const definitionLines = (lines: readonly string[]): number[] => {
  const text = lines.join('\n');
  const counts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = afterDefinition(text, at);
    if (end === undefined) break;
    counts.push(countLines(text, at, end));
    at = end + 1;
  }
  return counts;
};

/** The end of the last line of the definition at an offset; nothing when there is none. */
const afterDefinition = (text: string, at: number): number | undefined => {
  const label = afterLabel(text, at);
  if (label === undefined) return undefined;
  const target = afterTarget(text, afterBlank(text, label));
  if (target === undefined) return undefined;
  const title = afterTitle(text, target);
  // A title that more text follows is none: then the target has to end its line.
  return (title === undefined ? undefined : endOfLine(text, title)) ?? endOfLine(text, target);
};

/** At most 999 characters, one of them no white space; brackets inside only when escaped. */
const LABEL = /\[(?=[^\]]*[^ \t\n\]])(?:[^\\[\]]|\\[\s\S]){1,999}\]:/y;

const afterLabel = (text: string, at: number): number | undefined => {
  LABEL.lastIndex = at;
  return LABEL.test(text) ? LABEL.lastIndex : undefined;
};

/** The end of the line when nothing but spaces is left of it. */
const endOfLine = (text: string, at: number): number | undefined => {
  const end = afterSpace(text, at, text.length);
  return end === text.length || text[end] === '\n' ? end : undefined;
};

const countLines = (text: string, start: number, end: number): number => {
  let count = 1;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};
