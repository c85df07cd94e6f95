import { restOf } from './cursor.ts';
import { spanOf, splitDefinitions } from './paragraph-blocks.ts';
import { addBlocks, type OpenParagraph, paragraphHere, type Scan, type Starter } from './scan.ts';

const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

/** A line of `=` or `-` that makes a heading of the paragraph above it. */
export const setextHeading: Starter = (scan) => {
  const paragraph = paragraphHere(scan);
  if (paragraph === undefined || !UNDERLINE.test(restOf(scan.cursor))) return undefined;
  return underline(scan, paragraph) ? 'leaf' : undefined;
};

/** Closes the paragraph as a heading; false when it held nothing but definitions, and stays open without them. */
const underline = (scan: Scan, paragraph: OpenParagraph): boolean => {
  const { definitions, rest } = splitDefinitions(scan.text, paragraph.lines);
  addBlocks(scan, definitions);
  const [first, last] = [rest[0], rest.at(-1)];
  paragraph.lines = [];
  if (first === undefined || last === undefined) return false;
  scan.leaf = undefined;
  addBlocks(scan, [
    {
      kind: 'heading',
      form: 'setext',
      level: scan.text[scan.cursor.solid] === '=' ? 1 : 2,
      start: spanOf(rest).start,
      end: scan.cursor.line.next,
      content: { start: first.text.start, end: last.text.end },
    },
  ]);
  return true;
};
