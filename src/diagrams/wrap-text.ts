import { displayWidth } from '../spec/display-width.ts';
import { graphemes } from '../spec/graphemes.ts';

/** Where a name may be broken: behind a space or a mark that divides words, and before a capital letter in it. */
const BREAK = /(?<=[\s\-_/.:,])(?![\s\-_/.:,])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;

/** A text in lines of a width at most: at spaces and between words where it can be, else anywhere. No letter is lost. */
export const wrapText = (text: string, limit: number): string[] => {
  const whole = text.trim();
  if (displayWidth(whole) <= limit) return whole === '' ? [] : [whole];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(BREAK).flatMap((word) => cut(word, limit))) {
    if (line !== '' && displayWidth((line + piece).trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
};

/** A word in pieces that are not too wide. */
const cut = (word: string, limit: number): string[] => {
  if (displayWidth(word.trimEnd()) <= limit) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of graphemes(word)) {
    if (piece !== '' && displayWidth(piece + letter) > limit) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
};
