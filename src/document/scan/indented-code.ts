import { closeUnmatched, openLeaf, restOfLine, type Scan } from './scan.ts';

/** Takes the line at hand as indented code: more of the code above it, or new code. */
export const takeIndentedCode = (scan: Scan): void => {
  if (scan.leaf?.kind === 'indented-code' && scan.matched === scan.containers.length) {
    scan.leaf.block.end = scan.cursor.line.next;
    return;
  }
  closeUnmatched(scan);
  openLeaf(scan, { kind: 'indented-code', block: { kind: 'indented-code', ...restOfLine(scan.cursor) } });
};
