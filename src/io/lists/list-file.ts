import type { EditorFile, LinesQuestion } from '../../ask/ask.ts';

/** The file that an editor opens for a list: what is asked for stands above the lines. */
export const fileOf = ({ message, comment = [], examples: [example] }: LinesQuestion): EditorFile => ({
  extension: '.txt',
  comment: [`${message}: one line each`, ...comment, ...(example === undefined ? [] : [`e.g. ${example}`])],
});
