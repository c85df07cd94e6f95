import type { Span, Table, TableRow } from '../../document/block.ts';
import { labelOf } from '../../document/label.ts';
import { applySplices, type Splice } from '../../document/splice/splice.ts';
import { fieldKey } from '../read/record-labels.ts';

/** The table above the text of a record, without what only that record says; nothing of one that is a history. */
export const tableTemplate = (text: string, table: Table): string => {
  const { header, rows, start, end } = table;
  const isAcross = isKnown(text, header.cells[1]);
  const [only, another] = rows;
  if (isAcross && (only === undefined || another !== undefined)) return '';
  const cells: Pair[] = isAcross
    ? columnsOf(header, only)
    : rows.map(({ cells: [label, value] }) => [label, value]);
  const splices = cells.flatMap(([label, value]) => opened(text, start, label, value));
  return applySplices(text.slice(start, end), splices);
};

type Pair = readonly [label: Span | undefined, value: Span | undefined];

const columnsOf = (header: TableRow, row: TableRow | undefined): Pair[] =>
  header.cells.map((label, column) => [label, row?.cells[column]]);

const isKnown = (text: string, cell: Span | undefined): boolean =>
  cell !== undefined && fieldKey(labelOf(text.slice(cell.start, cell.end))) !== undefined;

/** A value that belongs to one record: nobody has said yet what another one has there. */
const opened = (text: string, start: number, label: Span | undefined, value: Span | undefined): Splice[] => {
  if (value === undefined || value.start === value.end || isKnown(text, label)) return [];
  return [{ at: value.start - start, remove: text.slice(value.start, value.end), insert: '[...]' }];
};
