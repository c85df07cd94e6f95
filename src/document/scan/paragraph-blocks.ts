import type { Block, Paragraph, Span } from '../block.ts';
import { definitionLines } from './definition.ts';

/** A line of a paragraph: all that its container holds of it, and the text in it. */
export type TextLine = Span & { text: Span; indent: number };

/** What the lines of a paragraph turn out to be: the definitions that they begin with, then a paragraph of the rest. */
export const paragraphBlocks = (text: string, lines: readonly TextLine[]): Block[] => {
  if (!mayDefine(text, lines)) return asParagraph(lines);
  const { definitions, rest } = splitDefinitions(text, lines);
  return [...definitions, ...asParagraph(rest)];
};

/** Takes the link reference definitions off the start of a paragraph. */
export const splitDefinitions = (
  text: string,
  lines: readonly TextLine[],
): { definitions: Block[]; rest: readonly TextLine[] } => {
  if (!mayDefine(text, lines)) return { definitions: [], rest: lines };
  const definitions: Block[] = [];
  let taken = 0;
  for (const count of definitionLines(lines.map(({ text: { start, end } }) => text.slice(start, end)))) {
    definitions.push({ kind: 'definition', ...spanOf(lines.slice(taken, taken + count)) });
    taken += count;
  }
  return { definitions, rest: lines.slice(taken) };
};

/** Whether lines begin as a definition does, as few do. */
const mayDefine = (text: string, lines: readonly TextLine[]): boolean => {
  const first = lines[0];
  return first !== undefined && text[first.text.start] === '[';
};

/** The paragraph of some lines; none of no lines. */
const asParagraph = (lines: readonly TextLine[]): Paragraph[] => {
  if (lines.length === 0) return [];
  const { start, end } = spanOf(lines);
  return [{ kind: 'paragraph', start, end, lines: lines.map((line) => line.text) }];
};

/** From the first line to the last one. */
export const spanOf = (lines: readonly TextLine[]): Span => ({
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
});
