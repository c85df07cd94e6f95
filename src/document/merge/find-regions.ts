import type { Span } from '../block.ts';
import { align, type Hunk } from './align.ts';
import type { Sides } from './chunk.ts';

/** A stretch of three lists: the same in ours and theirs, changed on one side, or on both. */
export type Region = { kind: 'same' | 'ours' | 'theirs' | 'conflict' } & Sides<Span>;

/** Takes three lists of texts apart into what changed where. Changes that touch are one conflict, as they are to git. */
export const findRegions = (sides: Sides<readonly string[]>): Region[] =>
  withTheRest(changedRegions(sides, align(sides.base, sides.ours), align(sides.base, sides.theirs)), sides);

const changedRegions = (
  sides: Sides<readonly string[]>,
  ours: readonly Hunk[],
  theirs: readonly Hunk[],
): Region[] => {
  const regions: Region[] = [];
  let [at, otherAt] = [0, 0];
  while (at < ours.length || otherAt < theirs.length) {
    const [own, other] = [ours[at], theirs[otherAt]];
    if (own !== undefined && (other === undefined || own.one.end < other.one.start)) {
      append(regions, {
        kind: 'ours',
        base: own.one,
        ours: own.other,
        theirs: across(own, other, sides, 'theirs'),
      });
      at += 1;
    } else if (other !== undefined && (own === undefined || other.one.end < own.one.start)) {
      append(regions, {
        kind: 'theirs',
        base: other.one,
        ours: across(other, own, sides, 'ours'),
        theirs: other.other,
      });
      otherAt += 1;
    } else if (own !== undefined && other !== undefined) {
      if (!isSameChange(sides, own, other)) append(regions, overlap(own, other));
      if (own.one.end >= other.one.end) otherAt += 1;
      if (other.one.end >= own.one.end) at += 1;
    }
  }
  return regions;
};

/** Where a change of one side stands in the other one, which has its next difference below. */
const across = (
  { one }: Hunk,
  next: Hunk | undefined,
  sides: Sides<readonly string[]>,
  side: 'ours' | 'theirs',
): Span => {
  const shift =
    next === undefined ? sides[side].length - sides.base.length : next.other.start - next.one.start;
  return { start: one.start + shift, end: one.end + shift };
};

const isSameChange = ({ ours, theirs }: Sides<readonly string[]>, own: Hunk, other: Hunk): boolean =>
  own.one.start === other.one.start &&
  own.one.end === other.one.end &&
  own.other.end - own.other.start === other.other.end - other.other.start &&
  ours.slice(own.other.start, own.other.end).every((text, at) => text === theirs[other.other.start + at]);

const overlap = (own: Hunk, other: Hunk): Region => {
  const base = {
    start: Math.min(own.one.start, other.one.start),
    end: Math.max(own.one.end, other.one.end),
  };
  return { kind: 'conflict', base, ours: widened(own, base), theirs: widened(other, base) };
};

/** What stands on a side for a stretch of the base that is wider than the change. */
const widened = ({ one, other }: Hunk, base: Span): Span => ({
  start: other.start - (one.start - base.start),
  end: other.end + (base.end - one.end),
});

/** Adds a region, to the last one where they touch. */
const append = (regions: Region[], region: Region): void => {
  const last = regions.at(-1);
  if (last === undefined || (last.ours.end < region.ours.start && last.theirs.end < region.theirs.start)) {
    regions.push(region);
    return;
  }
  const kind = last.kind === region.kind ? last.kind : 'conflict';
  regions[regions.length - 1] = { kind, ...through(last, region) };
};

const through = (first: Sides<Span>, last: Sides<Span>): Sides<Span> => ({
  base: { start: first.base.start, end: last.base.end },
  ours: { start: first.ours.start, end: last.ours.end },
  theirs: { start: first.theirs.start, end: last.theirs.end },
});

/** The regions with what is the same before, between and after them. */
const withTheRest = (changed: readonly Region[], sides: Sides<readonly string[]>): Region[] => {
  const regions: Region[] = [];
  let [base, ours, theirs] = [0, 0, 0];
  const end = {
    base: emptyAt(sides.base.length),
    ours: emptyAt(sides.ours.length),
    theirs: emptyAt(sides.theirs.length),
  };
  for (const region of [...changed, undefined]) {
    const next = region ?? end;
    const same = {
      base: { start: base, end: next.base.start },
      ours: { start: ours, end: next.ours.start },
      theirs: { start: theirs, end: next.theirs.start },
    };
    if (same.ours.start < same.ours.end) regions.push({ kind: 'same', ...same });
    if (region !== undefined) regions.push(region);
    [base, ours, theirs] = [next.base.end, next.ours.end, next.theirs.end];
  }
  return regions;
};

const emptyAt = (offset: number): Span => ({ start: offset, end: offset });
