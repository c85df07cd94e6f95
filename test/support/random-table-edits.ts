import fc from 'fast-check';
import type { LinesEdit } from './random-line-edits.ts';

/** A table as cells, the row of dashes second. */
type Rows = readonly (readonly string[])[];

/** A change of one table that has pipes at both ends. */
const atTable = (edit: (rows: Rows) => string[]): fc.Arbitrary<LinesEdit> =>
  fc.nat(10_000).map((at) => (lines) => {
    const starts = [...lines.keys()].filter(
      (index) => isRow(lines[index]) && !isRow(lines[index - 1]) && isDashes(lines[index + 1]),
    );
    const start = starts[at % (starts.length || 1)];
    if (start === undefined) return [...lines];
    const length = lines.slice(start).findIndex((line) => !isRow(line));
    const count = length === -1 ? lines.length - start : length;
    const rows = lines.slice(start, start + count).map(cellsOf);
    return lines.toSpliced(start, count, ...edit(rows));
  });

const isRow = (line = ''): boolean => /^\|.*\|\s*$/.test(line);

const isDashes = (line = ''): boolean => /^\|[-:| ]+\|\s*$/.test(line);

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const spaced = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A column more; the text is that of the header, of the dashes, and of every row. */
const withColumn = (rows: Rows, at: number, [header = '', cell = '']: readonly string[]): string[] =>
  rows.map((cells, row) =>
    spaced(cells.toSpliced(at % (cells.length + 1), 0, row === 0 ? header : row === 1 ? '---' : cell)),
  );

const aligned = (rows: Rows, marks: string): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells, row) =>
    spaced(
      cells.map((cell, column) => {
        const width = widths[column] ?? 3;
        return row === 1 ? marks.charAt(0) + '-'.repeat(width - 2) + marks.charAt(1) : cell.padEnd(width);
      }),
    ),
  );
};

const reversed = (rows: Rows): string[] => rows.map((cells) => spaced(cells.toReversed()));

const bare = (rows: Rows): string[] => rows.map((cells) => cells.join(' | '));

/** Changes of tables: columns, the way they are drawn, rows. */
export const tableEdit: fc.Arbitrary<LinesEdit> = fc.oneof(
  fc
    .tuple(
      fc.nat(5),
      fc.constantFrom(['Owner', ''], ['Owner', 'a \\| b'], ['', 'x'], ['備考', '—'], ['Name', 'n']),
    )
    .chain(([at, column]) => atTable((rows) => withColumn(rows, at, column))),
  atTable(reversed),
  fc.constantFrom('--', ':-', '-:', '::').chain((marks) => atTable((rows) => aligned(rows, marks))),
  atTable((rows) => rows.map((cells) => `|${cells.join('|')}|`)),
  atTable(bare),
  atTable((rows) => rows.map((cells) => `| ${cells.join(' | ')}`)),
  // A row less, a row more, a row that is too short or too long.
  atTable((rows) => rows.filter((_, row) => row !== 2).map(spaced)),
  atTable((rows) => rows.map((cells, row) => spaced(row === 2 ? cells.slice(1) : cells))),
  atTable((rows) => [...rows.map(spaced), spaced(['hand \\| made', '`a\\|b`', 'x', 'y', 'z'])]),
  atTable((rows) => [...rows.map(spaced), 'A line right below.']),
  atTable((rows) => [...rows.map(spaced), '', ...rows.map(spaced)]),
  atTable((rows) => rows.map((cells) => `  ${spaced(cells)}`)),
);
