import type { Block, Table, TableRow } from '../../document/block.ts';
import { cellSpans } from '../../document/scan/table-cells.ts';
import type { Splice } from '../../document/splice/splice.ts';
import type { PageRule, Spot } from '../rule.ts';

/** A row of a table that has more or fewer cells than the header. */
export const tableColumnsDiffer: PageRule = {
  id: 'TS904',
  name: 'table-columns-differ',
  of: 'page',
  severities: ['warning', 'warning', 'error'],
  find: ({ page: { text, blocks } }) =>
    blocks.flatMap(tablesOf).flatMap((table) => {
      const columns = table.header.cells.length;
      return table.rows
        .filter((row) => row.cells.length !== columns && !isLastEmpty(text, row, columns))
        .map((row) => spotOf(text, row, columns));
    }),
};

const tablesOf = (block: Block): Table[] => {
  if (block.kind === 'table') return [block];
  if (block.kind === 'quote' || block.kind === 'footnote') return block.blocks.flatMap(tablesOf);
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(tablesOf)) : [];
};

/** Whether a row without pipes around it ends with one: its last cell is empty. */
const isLastEmpty = (text: string, { start, end, cells }: TableRow, columns: number): boolean => {
  const line = text.slice(start, end);
  const from = beginningOf(line, (cells[0]?.start ?? start) - start);
  return cells.length + 1 === columns && line[from] !== '|' && /(?<!\\)\|\s*$/.test(line);
};

const spotOf = (text: string, row: TableRow, columns: number): Spot => {
  const { start, end, cells } = row;
  const message = `the row has ${counted(cells.length)}, the header ${counted(columns)}`;
  if (cells.length > columns)
    return {
      span: row,
      message,
      hint: 'Write \\| for a pipe that is text, or add a column: what is too much is not shown',
    };
  if (!/(?<!\\)\|/.test(text.slice(start, end)))
    return { span: row, message, hint: 'Leave a line blank above text that does not belong to the table' };
  return {
    span: row,
    message,
    hint: 'Add the missing cells, empty ones too',
    fix: padding(text, row, columns),
  };
};

const counted = (cells: number): string => (cells === 1 ? '1 cell' : `${cells} cells`);

/** Empty cells at the end of a row, so that it has as many as the header; none where that does not come out. */
const padding = (text: string, { start, end, cells }: TableRow, columns: number): Splice[] => {
  const line = text.slice(start, end).trimEnd();
  const missing = columns - cells.length;
  const insert = ' |'.repeat(/(?<!\\)\|$/.test(line) ? missing : missing + 1);
  const padded = line + insert;
  const from = beginningOf(line, (cells[0]?.start ?? start) - start);
  return cellSpans(padded, { start: from, end: padded.length }).length === columns
    ? [{ at: start + line.length, remove: '', insert }]
    : [];
};

/** Where the cells of a line begin, behind the marks of a quote or list around it: at the pipe before the first one. */
const beginningOf = (line: string, first: number): number => {
  const pipe = first === 0 ? -1 : line.lastIndexOf('|', first - 1);
  return pipe !== -1 && line.slice(pipe + 1, first).trim() === '' ? pipe : first;
};
