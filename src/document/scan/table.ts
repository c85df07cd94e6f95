import type { Alignment, Span, Table, TableRow } from '../block.ts';
import { restOf } from './cursor.ts';
import type { TextLine } from './paragraph-blocks.ts';
import { closeLeaf, openLeaf, paragraphHere, restOfLine, type Scan, type Starter } from './scan.ts';
import { trimSpace } from './space.ts';
import { cellSpans } from './table-cells.ts';

/** A row of dashes below a line with as many cells: that line becomes the header, what stands above it stays a paragraph. */
export const table: Starter = (scan) => {
  const paragraph = paragraphHere(scan);
  const header = paragraph?.lines.at(-1);
  if (header === undefined || paragraph === undefined || header.indent >= 4) return undefined;
  const alignments = alignmentsOf(restOf(scan.cursor));
  if (alignments === undefined) return undefined;
  const cells = cellSpans(scan.text, header.text);
  if (cells.length !== alignments.length) return undefined;
  paragraph.lines.pop();
  closeLeaf(scan);
  openLeaf(scan, { kind: 'table', block: openTable(scan, header, cells, alignments) });
  return 'leaf';
};

const openTable = (
  { cursor }: Scan,
  { start, end }: TextLine,
  cells: readonly Span[],
  alignments: readonly Alignment[],
): Table => {
  const delimiter = restOfLine(cursor);
  return {
    kind: 'table',
    start,
    end: delimiter.end,
    header: { start, end, cells },
    delimiter,
    alignments,
    rows: [],
  };
};

/** What a row of dashes says of each column; nothing when the line is no such row. */
const alignmentsOf = (line: string): Alignment[] | undefined => {
  if (!/^[|:-]/.test(line) || !/[|:]/.test(line)) return undefined;
  const cells = trimSpace(line).replace(/^\|/, '').replace(/\|$/, '').split('|').map(trimSpace);
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? cells.map(alignmentOf) : undefined;
};

const alignmentOf = (dashes: string): Alignment => {
  if (!dashes.endsWith(':')) return dashes.startsWith(':') ? 'left' : undefined;
  return dashes.startsWith(':') ? 'center' : 'right';
};

/** Takes the line at hand as a body row. */
export const takeTableRow = ({ text, cursor }: Scan, block: Table): void => {
  const span = restOfLine(cursor);
  const row: TableRow = { ...span, cells: cellSpans(text, { start: cursor.solid, end: cursor.line.end }) };
  block.rows.push(row);
  block.end = span.end;
};
