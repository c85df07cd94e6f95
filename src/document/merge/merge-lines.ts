import { align } from './align.ts';
import type { Chunk, Lines, Marks, Sides } from './chunk.ts';
import { findRegions, type Region } from './find-regions.ts';

/** Merges three texts line by line, as git does. */
export const mergeLines = (sides: Sides<Lines>, style: Marks['style']): Chunk[] =>
  findRegions(sides).flatMap((region) => chunksOf(region, sides, style));

const chunksOf = (region: Region, sides: Sides<Lines>, style: Marks['style']): Chunk[] => {
  const ours = sides.ours.slice(region.ours.start, region.ours.end);
  if (region.kind === 'same') return [{ kind: 'same', lines: ours }];
  if (region.kind === 'ours') return [{ kind: 'settled', lines: ours }];
  const theirs = sides.theirs.slice(region.theirs.start, region.theirs.end);
  if (region.kind === 'theirs') return [{ kind: 'settled', lines: theirs }];
  return conflictOf({ base: sides.base.slice(region.base.start, region.base.end), ours, theirs }, style);
};

/** A conflict: where the base is not shown, only of the lines that differ. */
export const conflictOf = (sides: Sides<Lines>, style: Marks['style']): Chunk[] => {
  const { base, ours, theirs } = sides;
  if (style === 'diff3' || ours.length === 0 || theirs.length === 0) return [{ kind: 'conflict', ...sides }];
  const hunks = align(ours, theirs);
  if (hunks.length === 0) return [{ kind: 'settled', lines: ours }];
  let at = 0;
  const chunks = hunks.flatMap(({ one, other }, place): Chunk[] => {
    const same = ours.slice(at, one.start);
    at = one.end;
    return [
      { kind: 'same', lines: same },
      {
        kind: 'conflict',
        base: place === 0 ? base : [],
        ours: ours.slice(one.start, one.end),
        theirs: theirs.slice(other.start, other.end),
      },
    ];
  });
  return [...chunks, { kind: 'same', lines: ours.slice(at) }];
};
