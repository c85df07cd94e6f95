/** Three versions of something: the one that two others come from, and these two. */
export type Sides<T = string> = { base: T; ours: T; theirs: T };

/** Lines with their line ends. */
export type Lines = readonly string[];

/** A stretch of a merged text: what both sides have, what could be settled, or what only a person can settle. */
export type Chunk =
  | { kind: 'same'; lines: Lines }
  | { kind: 'settled'; lines: Lines }
  | ({ kind: 'conflict' } & Sides<Lines>);

/** How conflicts are marked: what follows the marks, how long they are, and whether the base is shown. */
export type Marks = { ours: string; base: string; theirs: string; size: number; style: 'merge' | 'diff3' };

/** The lines of a text as git sees them, which joined together are the text. */
export const linesOf = (text: string): Lines => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** One side of the merged text, that side standing in all conflicts. */
export const textOfSide = (chunks: readonly Chunk[], side: 'ours' | 'theirs'): string =>
  chunks.flatMap((chunk) => (chunk.kind === 'conflict' ? chunk[side] : chunk.lines)).join('');

/** Applies the same to all three versions. */
export const mapSides = <T, U>({ base, ours, theirs }: Sides<T>, change: (value: T) => U): Sides<U> => ({
  base: change(base),
  ours: change(ours),
  theirs: change(theirs),
});
