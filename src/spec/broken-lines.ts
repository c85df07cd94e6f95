import { displayWidth } from './display-width.ts';

/**
 * A text in lines that end with a word before the edge of a terminal; whole where there is none.
 *
 * @param begins The column at which the first line begins, and at which the others do.
 */
export const brokenLines = (
  text: string,
  width: number | undefined,
  begins: { first: number; others: number },
): string[] => {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? begins.first : begins.others);
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** A text whose lines end with a word before the edge of a terminal; what does not fit into one stands below it, further in. */
export const brokenText = (text: string, width: number | undefined): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const words = line.trimStart();
      const first = line.length - words.length;
      const others = first + 2;
      return brokenLines(words, width, { first, others }).map(
        (piece, at) => ' '.repeat(at === 0 ? first : others) + piece,
      );
    })
    .join('\n');
