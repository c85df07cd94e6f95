import type { Line } from './line.ts';
import { afterSpace } from './space.ts';

/** How far the scanner has read into a line. Columns count from the start of the line, with tab stops every four. */
export type Cursor = {
  text: string;
  line: Line;
  /** The next offset to read. Inside a tab that is read in part it stays on the tab while the column moves on. */
  at: number;
  column: number;
  /** The next offset that holds no space: the end of the line when the rest is blank. */
  solid: number;
  solidColumn: number;
  /** No thematic break starts before this offset: what the last look ahead found. */
  noBreakBefore: number;
};

const TAB_STOP = 4;

/** A cursor at the start of a line. */
export const cursorAt = (text: string, line: Line): Cursor => {
  const cursor = {
    text,
    line,
    at: line.start,
    column: 0,
    solid: line.start,
    solidColumn: 0,
    noBreakBefore: line.start,
  };
  findSolid(cursor);
  return cursor;
};

/** Columns of white space before the next solid character. */
export const indentOf = (cursor: Cursor): number => cursor.solidColumn - cursor.column;

/** Whether nothing but white space is left. */
export const isBlank = (cursor: Cursor): boolean => cursor.solid === cursor.line.end;

/** What is left of the line from the next solid character on. */
export const restOf = (cursor: Cursor): string => cursor.text.slice(cursor.solid, cursor.line.end);

/** Reads the white space before the next solid character and `count` solid characters from there. */
export const readSolid = (cursor: Cursor, count: number): void => {
  cursor.at = cursor.solid + count;
  cursor.column = cursor.solidColumn + count;
  findSolid(cursor);
};

/** Reads up to `count` columns of white space. */
export const readColumns = (cursor: Cursor, count: number): void => {
  const target = Math.min(cursor.column + count, cursor.solidColumn);
  while (cursor.column < target) {
    const next = columnAfter(cursor.text, cursor.at, cursor.column);
    if (next <= target) cursor.at += 1;
    cursor.column = Math.min(next, target);
  }
};

/** Looks ahead over white space; done once for each stretch of it, or deep nesting would be quadratic. */
const findSolid = (cursor: Cursor): void => {
  cursor.solid = afterSpace(cursor.text, cursor.at, cursor.line.end);
  cursor.solidColumn = cursor.column;
  for (let at = cursor.at; at < cursor.solid; at += 1) {
    cursor.solidColumn = columnAfter(cursor.text, at, cursor.solidColumn);
  }
};

/** The column after the space or tab at an offset. */
const columnAfter = (text: string, at: number, column: number): number =>
  text[at] === '\t' ? column + TAB_STOP - (column % TAB_STOP) : column + 1;
