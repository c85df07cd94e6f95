import type { Block, Span } from './block.ts';
import { matchContainers } from './scan/containers.ts';
import { cursorAt, indentOf, isBlank } from './scan/cursor.ts';
import { takeFenceLine } from './scan/fence.ts';
import { frontMatterAt } from './scan/front-matter.ts';
import { takeHtmlLine } from './scan/html.ts';
import { takeIndentedCode } from './scan/indented-code.ts';
import { lineAt } from './scan/line.ts';
import { takeText } from './scan/paragraph.ts';
import { closeLeaf, closeUnmatched, innermost, newScan, type Scan, type Started } from './scan/scan.ts';
import { startersByMark } from './scan/starters.ts';
import { takeTableRow } from './scan/table.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The blocks of a Markdown document, by CommonMark's rules with GitHub's tables and footnotes, and YAML front matter.
 *
 * Any text has blocks: this never throws. Each top-level block covers whole lines, and together they cover the whole
 * text but a byte order mark. One pass, in time linear in the length of the text.
 *
 * @example
 * scanBlocks('# Title\n\ntext') // heading 0–8, blank 8–9, paragraph 9–13
 */
export const scanBlocks = (text: string): Block[] => {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const frontMatter = frontMatterAt(text, start);
  const blocks = frontMatter === undefined ? [] : [frontMatter];
  return withBlanks([...blocks, ...scanFrom(text, frontMatter?.end ?? start)], { start, end: text.length });
};

/** The blocks from an offset on, without the blank lines between them. */
const scanFrom = (text: string, start: number): Block[] => {
  const scan = newScan(text, cursorAt(text, { start, end: start, next: start }));
  const { blocks } = innermost(scan).block;
  for (let at = start; at < text.length; at = scan.cursor.line.next) {
    scan.cursor = cursorAt(text, lineAt(text, at));
    readLine(scan);
  }
  scan.matched = 1;
  closeUnmatched(scan);
  return blocks;
};

/** Reads one line: the containers that go on, the blocks that begin, and the text that is left. */
const readLine = (scan: Scan): void => {
  scan.matched = matchContainers(scan);
  if (scan.matched === scan.containers.length && takeOpaqueLine(scan)) return;
  while (indentOf(scan.cursor) < 4 && !isBlank(scan.cursor)) {
    const started = startBlock(scan);
    if (started === 'leaf') return;
    if (started === undefined) break;
  }
  takeRest(scan);
};

/** Takes the line into an open fence or open HTML, where nothing else can begin. False when there is neither. */
const takeOpaqueLine = (scan: Scan): boolean => {
  const { leaf, cursor } = scan;
  if (leaf?.kind !== 'fence' && leaf?.kind !== 'html') return false;
  const isLast =
    leaf.kind === 'fence' ? takeFenceLine(leaf.block, cursor) : takeHtmlLine(leaf.block, leaf.ending, cursor);
  if (isLast) scan.leaf = undefined;
  return true;
};

/** Begins the first kind of block that claims the line. */
const startBlock = (scan: Scan): Started => {
  const { text, solid } = scan.cursor;
  for (const starter of startersByMark[text.charAt(solid)] ?? []) {
    const started = starter(scan);
    if (started !== undefined) return started;
  }
  return undefined;
};

/** Takes what is left of a line when no block begins in it. */
const takeRest = (scan: Scan): void => {
  if (isBlank(scan.cursor)) endAtBlank(scan);
  else if (scan.leaf?.kind === 'paragraph') takeText(scan);
  else if (indentOf(scan.cursor) >= 4) takeIndentedCode(scan);
  else if (scan.leaf?.kind === 'table' && scan.matched === scan.containers.length)
    takeTableRow(scan, scan.leaf.block);
  else takeText(scan);
};

/** A blank line ends whatever does not go on in it, and all text but indented code. */
const endAtBlank = (scan: Scan): void => {
  if (scan.matched < scan.containers.length) closeUnmatched(scan);
  else if (scan.leaf?.kind !== 'indented-code') closeLeaf(scan);
};

/** The same blocks with the lines between them, which are blank, as blocks of their own. */
const withBlanks = (blocks: readonly Block[], { start, end }: Span): Block[] => {
  const all: Block[] = [];
  let at = start;
  for (const block of blocks) {
    if (block.start > at) all.push({ kind: 'blank', start: at, end: block.start });
    all.push(block);
    at = block.end;
  }
  if (at < end) all.push({ kind: 'blank', start: at, end });
  return all;
};
