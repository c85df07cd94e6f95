import type { Span, Table, TableRow } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { bareName } from '../read/inline-text.ts';
import { lineFinder } from '../read/lines.ts';
import { hasColumns, readTable } from '../read/read-table.ts';
import type { SpecDocument, TableContainer } from '../read/spec-document.ts';

/** A row of a table of approvals, whether somebody has signed it or not. */
export type ApprovalRow = {
  role: string;
  /** What its comment is known by; another one for each row. */
  key: string;
  /** Absent where the cell is empty, or says that nobody has signed yet. */
  name: string | undefined;
  date: string | undefined;
  span: Span;
  /** The cells for the name and the day; absent where the table, or the row, has none. */
  cells: { name: TableRow['cells'][number] | undefined; date: TableRow['cells'][number] | undefined };
  container: TableContainer;
};

/** The rows of the tables of approvals, in sections below it too: each role that has to sign. */
export const approvalRows = ({ text, places, blocks }: SpecDocument): ApprovalRow[] => {
  const own = new Set(places.approval.flatMap((place) => place.blocks));
  const used = new Map<string, number>();
  return blocks
    .filter((block) => block.kind === 'table')
    .filter((table) => places.approval.some(({ span }) => span.start <= table.start && table.end <= span.end))
    .flatMap((table) => rowsIn(text, table, own.has(table)))
    .map((row) => ({ ...row, key: keyOf(row.role, used) }));
};

/** What a role is recognised by in a comment: as it is written, in small letters, without white space. */
export const roleKey = (role: string): string =>
  role
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s=<>]+|-{2,}/gu, '-')
    .replace(/^-+|-+$/g, '') || 'role';

const keyOf = (role: string, used: Map<string, number>): string => {
  const key = roleKey(role);
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
};

/**
 * The rows of a table.
 *
 * @param isOwn Whether it stands directly below the heading; one below another heading has to have the columns of approvals.
 */
const rowsIn = (text: string, table: Table, isOwn: boolean): Omit<ApprovalRow, 'key'>[] => {
  const read = readTable({ text, lineOf: lineFinder(text) }, table, 'approver');
  if (!isOwn && !hasColumns(read, 'role', 'name', 'date')) return [];
  const { container, rows } = read;
  const at = (key: string): number => container.columns.findIndex((column) => column.key === key);
  const [name, date] = [at('name'), at('date')];
  return rows.flatMap(({ cells, span }, index) => {
    if (cells.role === undefined) return [];
    const written = table.rows[index]?.cells ?? [];
    return [
      {
        role: bareName(cells.role),
        name: signedText(cells.name),
        date: signedText(cells.date),
        span,
        cells: { name: written[name], date: written[date] },
        container,
      },
    ];
  });
};

/** What stands in a cell that somebody has signed; nothing where it says that nobody has yet: `TBD`, `-`, `[Name]`. */
const signedText = (cell: string | undefined): string | undefined => {
  const text = cell === undefined ? '' : plainText(cell).trim();
  return OPEN.test(text) ? undefined : text;
};

const OPEN =
  /^(?:[\s\-–—_.…?]*|tbd|tbc|todo|pending|open|ausstehend|offen|n\.?n\.?|yyyy-mm-dd|\[[^[\]]*\]|☐|⬜|⏳)$/iu;

/** Whether the name in a row says that this role does not have to sign. */
export const isWaived = (name: string): boolean =>
  /^(?:n\/a|not (?:applicable|needed|required)|entfällt|nicht nötig)(?!\p{L})/iu.test(name);
