import { scanBlocks } from '../scan-blocks.ts';

/**
 * A name with what is said of it, divided as other lines divide theirs: where these say it below their names, a text that
 * would begin something else than a paragraph there stands on the line of its name.
 *
 * @param beside What divides the two on one line.
 */
export const saidBehind = (name: string, separator: string, text: string, beside: string): string => {
  const whole = name + separator + text;
  return separator.includes('\n') && !isProse(whole) ? name + beside + text : whole;
};

/** Whether lines are paragraphs and nothing else, be they indented as in a list. */
const isProse = (lines: string): boolean =>
  scanBlocks(lines.replace(/\n[ \t]+/g, '\n')).every(({ kind }) => kind === 'paragraph' || kind === 'blank');
