import type { Paragraph } from '../../document/block.ts';

/** The text of a paragraph as it is written, without the indentation and the markers of its lines. */
export const paragraphText = (text: string, { lines }: Paragraph): string =>
  lines.map(({ start, end }) => text.slice(start, end)).join('\n');
