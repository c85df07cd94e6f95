import { isBlank } from './cursor.ts';
import { continueFootnote } from './footnote.ts';
import { continueItem } from './list-item.ts';
import { continueQuote } from './quote.ts';
import { type Container, innermost, type Scan } from './scan.ts';

/** Reads what the open containers need of the line at hand, from the outermost on; how many of them go on in it. */
export const matchContainers = (scan: Scan): number => {
  let depth = 1;
  let quotes = 0;
  while (depth < scan.containers.length) {
    if (isBlank(scan.cursor)) return matchBlank(scan, quotes);
    const container = scan.containers[depth];
    if (container === undefined || !goesOn(container, scan)) return depth;
    if (container.kind === 'quote') quotes += 1;
    depth += 1;
  }
  return depth;
};

const goesOn = (container: Container, { cursor }: Scan): boolean => {
  switch (container.kind) {
    case 'document':
      return true;
    case 'quote':
      return continueQuote(container.block, cursor);
    case 'footnote':
      return continueFootnote(cursor);
    case 'item':
      return continueItem(container.indent, cursor);
  }
};

/**
 * How many containers go on in a line whose rest is blank: all before the next quote. Found without asking each, as
 * thousands of blank lines in thousands of nested lists would be quadratic.
 */
const matchBlank = (scan: Scan, quotes: number): number => {
  const depth = scan.quotes[quotes] ?? scan.containers.length;
  return depth === scan.containers.length && isEmptyItem(scan) ? depth - 1 : depth;
};

/** An item that begins with a blank line ends at a second one. */
const isEmptyItem = (scan: Scan): boolean => {
  const { kind, block } = innermost(scan);
  return kind === 'item' && block.blocks.length === 0 && scan.leaf === undefined;
};
