import type { Span, Table, TableRow } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { bareName } from '../read/inline-text.ts';
import { lineFinder } from '../read/lines.ts';
import { readTable } from '../read/read-table.ts';
import type { SpecDocument, TableContainer } from '../read/spec-document.ts';

/** A row of a table of approvals, whether somebody has signed it or not. */
export type ApprovalRow = {
  role: string;
  /** Absent where the cell is empty. */
  name: string | undefined;
  date: string | undefined;
  span: Span;
  /** The cells for the name and the day; absent where the table, or the row, has none. */
  cells: { name: TableRow['cells'][number] | undefined; date: TableRow['cells'][number] | undefined };
  container: TableContainer;
};

/** The rows of the tables of approvals: each role that has to sign. */
export const approvalRows = ({ text, places }: SpecDocument): ApprovalRow[] =>
  places.approval
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    .flatMap((table) => rowsIn(text, table));

const rowsIn = (text: string, table: Table): ApprovalRow[] => {
  const { container, rows } = readTable({ text, lineOf: lineFinder(text) }, table, 'approver');
  const at = (key: string): number => container.columns.findIndex((column) => column.key === key);
  const [name, date] = [at('name'), at('date')];
  return rows.flatMap(({ cells, span }, index) => {
    if (cells.role === undefined) return [];
    const written = table.rows[index]?.cells ?? [];
    return [
      {
        role: bareName(cells.role),
        name: cells.name === undefined ? undefined : plainText(cells.name),
        date: cells.date === undefined ? undefined : plainText(cells.date),
        span,
        cells: { name: written[name], date: written[date] },
        container,
      },
    ];
  });
};
