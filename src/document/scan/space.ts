import type { Span } from '../block.ts';

/** Whether a character is one of the two that Markdown calls a space: others, such as a no-break space, are text. */
export const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** The first offset from `at` on that holds no space. */
export const afterSpace = (text: string, at: number, end: number): number => {
  let offset = at;
  while (offset < end && isSpace(text[offset])) offset += 1;
  return offset;
};

/** A text without the spaces at its two ends. */
export const trimSpace = (text: string): string => {
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

/** A span without the spaces at its two ends; an empty span at its start when it holds nothing else. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  const from = afterSpace(text, start, end);
  if (from === end) return { start, end: start };
  let to = end;
  while (isSpace(text[to - 1])) to -= 1;
  return { start: from, end: to };
};
