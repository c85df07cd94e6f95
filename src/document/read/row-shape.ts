import type { TableContainer } from './spec-document.ts';

/** What some rows of a table show of how their cells are padded. */
export type RowShape = {
  /** Whether more than one space stands before a pipe. */
  padded: boolean;
  /** Whether a cell has no space around it. */
  tight: boolean;
  /** How long the rows are, where all are equally long. */
  length: number | undefined;
};

/** What one row shows, without the white space around it. */
export const rowShape = (row: string): RowShape => ({
  padded: /\S {2,}\|/.test(row),
  tight: /[^\s|]\||\|[^\s|]/.test(row.replace(/\\./g, '  ')),
  length: row.length,
});

/** What some rows show together with others. */
export const joinShapes = (one: RowShape, other: RowShape): RowShape => ({
  padded: one.padded || other.padded,
  tight: one.tight || other.tight,
  length: one.length === other.length ? one.length : undefined,
});

/** How the cells of a table are padded. */
export const paddingOf = ({ padded, tight, length }: RowShape): TableContainer['padding'] => {
  if (padded && length !== undefined) return 'aligned';
  return tight ? 'tight' : 'spaced';
};
