/** One line: where its text ends, and where the next line starts. Offsets in UTF-16 units. */
export type Line = { start: number; end: number; next: number };

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The line that starts at an offset. Lines end with `\n`, `\r\n`, a lone `\r`, or the text. */
export const lineAt = (text: string, start: number): Line => {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return { start, end, next: afterLineEnd(text, end) };
};

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

/** The offset after the line end at an offset: the same one at the end of the text. */
const afterLineEnd = (text: string, end: number): number => {
  if (end === text.length) return end;
  const isPair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
  return end + (isPair ? 2 : 1);
};
