import type { Span, Table, TableRow } from '../block.ts';
import { labelOf } from '../label.ts';
import { plainText } from '../plain-text.ts';
import { cellText } from './inline-text.ts';
import { sampleRows } from './is-sample.ts';
import { type ColumnKind, columnLabels, nameColumns } from './item-labels.ts';
import { lineEndOf } from './lines.ts';
import type { Reading } from './reading.ts';
import { joinShapes, paddingOf, rowShape } from './row-shape.ts';
import { cellSamples, type Sample } from './samples.ts';
import type { Column, TableContainer } from './spec-document.ts';

/** A table of items: how it is written, and its rows by the keys of the model. */
export type ItemTable = { container: TableContainer; rows: readonly ItemRow[] };

/** A row; `cells` holds what is written in each column with a key, without empty cells and the template's samples. */
export type ItemRow = {
  cells: Readonly<Record<string, string>>;
  span: Span;
  line: number;
  isSample: boolean;
};

/** Reads a table as items of a kind. Columns are known by their headers, in any order; others are somebody's own. */
export const readTable = (
  reading: Pick<Reading, 'text' | 'lineOf'>,
  table: Table,
  kind: ColumnKind,
  sample: Sample = {},
): ItemTable => {
  const { text, lineOf } = reading;
  const columns = columnsOf(text, table.header, kind);
  const raw = table.rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));
  const isSample = sampleRows(raw, sample);
  const rows = table.rows.map(({ start, end }, at) => ({
    cells: cellsOf(columns, raw[at] ?? []),
    span: { start, end },
    line: lineOf(start),
    isSample: isSample[at] ?? false,
  }));
  return { container: tableContainer(text, table, columns), rows };
};

/** Whether a table has all of some columns. */
export const hasColumns = ({ container }: ItemTable, ...keys: readonly string[]): boolean =>
  keys.every((key) => container.columns.some((column) => column.key === key));

const columnsOf = (text: string, header: TableRow, kind: ColumnKind): Column[] => {
  const labels: readonly [string, readonly string[]][] = Object.entries(columnLabels[kind]);
  const taken = new Set<string>();
  const columns = header.cells.map((span): Column => {
    const title = plainText(cellText(text.slice(span.start, span.end)));
    const label = labelOf(title) || title;
    const key = labels.find(([candidate, names]) => !taken.has(candidate) && names.includes(label))?.[0];
    if (key !== undefined) taken.add(key);
    return { title, key, span };
  });
  return columns.map((column) => ({ ...column, key: nameKeyOf(kind, column, taken) }));
};

/** The key of a column; that of the name, where only this one names the items. */
const nameKeyOf = (
  kind: ColumnKind,
  { key = '' }: Column,
  taken: ReadonlySet<string>,
): string | undefined => {
  const name = nameColumns[kind]?.[key];
  return name === undefined || taken.has(name) ? key || undefined : name;
};

const cellsOf = (columns: readonly Column[], raw: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap(({ key }, at) => {
      const cell = raw[at] ?? '';
      return key === undefined || cell === '' || cellSamples.has(cell) ? [] : [[key, cellText(cell)]];
    }),
  );

const tableContainer = (text: string, table: Table, columns: readonly Column[]): TableContainer => {
  const { start, end, header, delimiter } = table;
  const lineOf = (row: TableRow): string => text.slice(row.start, row.end).trim();
  const lines = [header, ...table.rows].map(lineOf);
  // A row that lacks cells shows no more of where rows end than of how long they are.
  const whole = [header, ...table.rows.filter(({ cells }) => cells.length >= columns.length)].map(lineOf);
  return {
    kind: 'table',
    start,
    end,
    header: { start: header.start, end: header.end },
    delimiter,
    columns,
    padding: paddingOf(lines.map(rowShape).reduce(joinShapes)),
    edges: {
      leading: whole.every((line) => line.startsWith('|')),
      trailing: whole.every((line) => line.endsWith('|')),
    },
    lineEnd: lineEndOf(text, table),
  };
};
