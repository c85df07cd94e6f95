/** One line: where its text ends, and where the next line starts. Offsets in UTF-16 units. */
export type Line = { start: number; end: number; next: number };

const LINE_END = /[\n\r]/g;

/** The line that starts at an offset. Lines end with `\n`, `\r\n`, a lone `\r`, or the text. */
export const lineAt = (text: string, start: number): Line => {
  LINE_END.lastIndex = start;
  const end = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
  return { start, end, next: afterLineEnd(text, end) };
};

/** The offset after the line end at an offset: the same one at the end of the text. */
const afterLineEnd = (text: string, end: number): number => {
  if (end === text.length) return end;
  const isPair = text[end] === '\r' && text[end + 1] === '\n';
  return end + (isPair ? 2 : 1);
};
