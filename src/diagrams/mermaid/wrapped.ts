import { cleanText } from '../../spec/clean-text.ts';
import { displayWidth } from '../../spec/display-width.ts';

/** A text in lines that are short enough to stand on an arrow; only words that are longer are not broken. */
export const wrapped = (text: string): string => cleanText(text).split('\n').map(wrappedLine).join('\n');

/** Mermaid makes an arrow as long as the longest line on it. */
const widest = 28;

const wrappedLine = (line: string): string => {
  const lines: string[] = [];
  for (const piece of line.match(pieces) ?? []) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && displayWidth(longer.trim()) <= widest) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines.map((one) => one.trim()).join('\n');
};

/** Words, and the letters of scripts that put no spaces between words, with the space and the marks that belong to them. */
const pieces =
  /\s*(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]\p{P}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\S)+)/gu;
