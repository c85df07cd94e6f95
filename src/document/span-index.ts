import type { Span } from './block.ts';

/** Finds the spans that overlap a stretch of a text. */
export type SpanIndex<S extends Span> = (stretch: Span) => readonly S[];

/** An index of spans, so that looking for those near a place does not take longer the more there are elsewhere. */
export const spanIndex = <S extends Span>(spans: readonly S[]): SpanIndex<S> => {
  const cells = new Map<number, S[]>();
  for (const span of spans)
    for (const cell of cellsOf(span)) {
      const known = cells.get(cell);
      if (known === undefined) cells.set(cell, [span]);
      else known.push(span);
    }
  return (stretch) => {
    const found = new Set(cellsOf(stretch).flatMap((cell) => cells.get(cell) ?? []));
    return [...found].filter(({ start, end }) => start < stretch.end && stretch.start < end);
  };
};

const CELL = 256;

const cellsOf = ({ start, end }: Span): number[] => {
  const first = Math.floor(start / CELL);
  const last = Math.floor(Math.max(start, end - 1) / CELL);
  const cells: number[] = [];
  for (let cell = first; cell <= last; cell += 1) cells.push(cell);
  return cells;
};
