import type { Item, Layers } from './layers.ts';

/** Distances in a drawing from top to bottom, in columns and rows; in one from left to right, in rows and columns. */
export type Spacing = {
  /** Columns between two boxes. */
  gap: number;
  /** Columns between an arrow and what stands beside it. */
  beside: number;
  /** Columns from one arrow to the next at the same edge of a box. */
  apart: number;
  /** Rows that a bend takes. */
  track: number;
  /** Rows between a box and the first bend. */
  lead: number;
  /** Rows of a straight arrow without its head. */
  stub: number;
  /** Rows from where an arrow leaves a box to where it comes back to it. */
  loop: number;
};

/** How large a drawing may be, and how dense. */
export type Limits = {
  /** Columns of the whole drawing, and rows. */
  width: number;
  height: number;
  /** Columns of the boxes of one layer; only a single box may take more. The rest is for arrows that pass. */
  boxes: number;
  /** Crossings for each arrow. */
  crossings: number;
};

/** The least distance from the left edge of an item to that of the next one in its row; from the last one, its width. */
export type StepOf = (item: number, next: number | undefined) => number;

/** The distances in the rows of some layers. */
export const stepsIn =
  ({ items }: Pick<Layers, 'items'>, { gap, beside }: Spacing): StepOf =>
  (item, next) => {
    const taken = columnsOf(items[item]);
    if (next === undefined) return taken;
    return taken + (isPassage(items[item]) || isPassage(items[next]) ? beside : gap);
  };

/** All columns of an item. */
const columnsOf = (item: Item | undefined): number => (item?.width ?? 0) + (item?.beside ?? 0);

/** Whether only an arrow passes there. */
export const isPassage = (item: Item | undefined): boolean => item !== undefined && item.box === undefined;

/** The columns of the widest row, with the least distances. */
export const widestRow = ({ rows }: Pick<Layers, 'rows'>, stepOf: StepOf): number =>
  Math.max(...rows.map((row) => row.reduce((sum, item, at) => sum + stepOf(item, row[at + 1]), 0)));
