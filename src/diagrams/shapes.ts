/** A place on a drawing, in columns and rows from its left upper corner. */
export type Point = { x: number; y: number };

/** How many columns and rows something takes. */
export type Size = { width: number; height: number };

/** A rectangle on a drawing; its edges are its own. */
export type Rectangle = Point & Size;

/** An arrow as a line with bends, whose head is its first or its last point. */
export type Arrow = { points: readonly Point[]; head: 'first' | 'last' };
