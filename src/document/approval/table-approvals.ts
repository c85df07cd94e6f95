import type { Span, Table, TableRow } from '../block.ts';
import { labelOf } from '../label.ts';
import { bareName, cellText } from '../read/inline-text.ts';
import { columnLabels } from '../read/item-labels.ts';
import type { ApprovalRow, Slot } from './approval-row.ts';
import { approvalLabels, signedText } from './approval-words.ts';

/** Where a table stands: directly below the heading of approvals, and whether that is called so plainly. */
type TablePlace = { isOwn: boolean; isPlain: boolean };

/**
 * The approvals in a table: a row for each role, or a column. One that does not stand directly below the heading, or has headers
 * of its own, has to have all that approvals have: roles, names and days.
 */
export const tableApprovals = (text: string, table: Table, place: TablePlace): Omit<ApprovalRow, 'key'>[] => {
  if (place.isPlain && isOnItsSide(text, table)) return columnsAsRows(text, table);
  const columns = columnsOf(text, table, place);
  return columns === undefined ? [] : table.rows.flatMap((row) => rowOf(text, table, row, columns));
};

type Columns = { role: number; name: number; date: number };
type Key = keyof Columns;

/** The columns of a table of approvals; -1 where there is none. */
const columnsOf = (text: string, { header }: Table, { isOwn, isPlain }: TablePlace): Columns | undefined => {
  const labels = header.cells.map((cell) => labelOf(cellIn(text, cell)));
  const usual = (key: Key): number => labels.findIndex((label) => isUsual(key, label));
  const known = { role: usual('role'), name: usual('name'), date: usual('date') };
  const own = isPlain ? withOwnLabels(labels, known) : known;
  if (own.role >= 0 && own.name >= 0 && own.date >= 0) return own;
  return isOwn && known.role >= 0 ? known : undefined;
};

const isUsual = (key: Key, label: string): boolean =>
  (columnLabels.approver[key] as readonly string[]).includes(label);

/** The columns with those that only tables of approvals call so; each column is one thing. */
const withOwnLabels = (labels: readonly string[], known: Columns): Columns => {
  const taken = new Set(Object.values(known));
  const own = (key: Key): number => {
    if (known[key] >= 0) return known[key];
    const at = labels.findIndex((label, index) => !taken.has(index) && isOwnLabel(key, label));
    taken.add(at);
    return at;
  };
  return { role: own('role'), name: own('name'), date: own('date') };
};

const isOwnLabel = (key: Key, label: string): boolean => approvalLabels[key].includes(label);

const rowOf = (
  text: string,
  table: Table,
  { cells, start, end }: TableRow,
  columns: Columns,
): Omit<ApprovalRow, 'key'>[] => {
  const role = bareName(cellIn(text, cells[columns.role]));
  if (role === '') return [];
  return [
    approvalIn(text, table, {
      role,
      span: { start, end },
      name: cells[columns.name],
      date: cells[columns.date],
    }),
  ];
};

/** Whether roles are the columns of a table, and names and days its rows. */
const isOnItsSide = (text: string, { header, rows }: Table): boolean => {
  const [corner] = header.cells;
  const label = corner === undefined ? '' : labelOf(cellIn(text, corner));
  const isCorner = label === '' || isUsual('role', label) || isOwnLabel('role', label);
  return (
    isCorner && rowCalled(text, rows, 'name') !== undefined && rowCalled(text, rows, 'date') !== undefined
  );
};

const rowCalled = (text: string, rows: readonly TableRow[], key: Key): TableRow | undefined =>
  rows.find(({ cells: [first] }) => first !== undefined && isOwnLabel(key, labelOf(cellIn(text, first))));

const columnsAsRows = (text: string, table: Table): Omit<ApprovalRow, 'key'>[] => {
  const [names, dates] = [rowCalled(text, table.rows, 'name'), rowCalled(text, table.rows, 'date')];
  return table.header.cells.slice(1).flatMap((span, at) => {
    const role = bareName(cellIn(text, span));
    if (role === '') return [];
    return [approvalIn(text, table, { role, span, name: names?.cells[at + 1], date: dates?.cells[at + 1] })];
  });
};

type Found = { role: string; span: Span; name: Span | undefined; date: Span | undefined };

const approvalIn = (
  text: string,
  container: Table,
  { role, span, name, date }: Found,
): Omit<ApprovalRow, 'key'> => ({
  role,
  name: signedText(name && cellIn(text, name)),
  date: signedText(date && cellIn(text, date)),
  ticked: undefined,
  span,
  slots: { name: name && slotOf(text, name), date: date && slotOf(text, date), box: undefined },
  container,
});

/** A cell as a place to write in, with a space on each side. */
const slotOf = (text: string, { start, end }: Span): Slot => ({
  start,
  end,
  before: start === end && text[start - 1] === '|' ? ' ' : '',
  after: start === end && text[end] === '|' ? ' ' : '',
});

const cellIn = (text: string, cell: Span | undefined): string =>
  cell === undefined ? '' : cellText(text.slice(cell.start, cell.end));
