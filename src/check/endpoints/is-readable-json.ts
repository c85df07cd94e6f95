/**
 * Whether a text is JSON, or would be without what examples leave out and say beside it: `...` and comments. Several values one
 * below the other are JSON too.
 */
export const isReadableJson = (code: string): boolean =>
  code.trim() === '' || parses(code) || parses(withoutAsides(code)) || areLines(code);

const parses = (code: string): boolean => {
  try {
    JSON.parse(code);
    return true;
  } catch {
    return false;
  }
};

const areLines = (code: string): boolean => {
  const lines = code.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => /^\s*[[{]/.test(line) && parses(line));
};

/** Strings, comments, and dots with the comma that goes with them. */
const TOKEN =
  /(?<string>"(?:[^"\\\n]|\\.)*")|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<dots>(?:\.{3}|…)\s*,?)/g;

/** Code without its asides; a value that is left out is `null`, and so is a member. */
const withoutAsides = (code: string): string => {
  let isShort = false;
  const bare = code.replace(TOKEN, (_, string?: string, comment?: string) => {
    if (string !== undefined) return string;
    isShort = true;
    return comment === undefined ? ' … ' : ' ';
  });
  return isShort ? withoutDots(bare) : bare;
};

/** A value that is only dots becomes one; a member or an item goes, with the comma before or behind it. */
const withoutDots = (code: string): string =>
  code
    .replace(/:\s*…/g, ': null,')
    .replace(/…/g, ' ')
    .replace(/,(?=\s*,)/g, ' ')
    .replace(/,(?=\s*[\]}])/g, ' ')
    .replace(/,\s*$/, '');
