import type { Arc } from './layers.ts';
import type { Spacing } from './spacing.ts';

/**
 * The layer of each box, counted from the top: below everything that needs it, and not wider than a limit as long as that
 * can be. What has no place in its layer moves down, so that a wide graph turns into several rows.
 *
 * @param columns What each box takes.
 * @param limit Columns of the boxes in one layer.
 */
export const rankBoxes = (
  columns: readonly number[],
  arcs: readonly Arc[],
  { gap, beside }: Spacing,
  limit: number,
): number[] => {
  const widths = columns.map((width) => width + gap);
  const used: number[] = [];
  const ranks: number[] = [];
  const take = (rank: number, width: number): void => {
    used[rank] = (used[rank] ?? 0) + width;
  };
  const fits = (rank: number, width: number): boolean =>
    (used[rank] ?? 0) === 0 || (used[rank] ?? 0) + width <= limit + gap;
  const { uppers, lowers } = sidesOf(widths.length, arcs);
  const order = fromTheTop(uppers, lowers);
  for (const box of order) {
    const width = widths[box] ?? 0;
    const above = (uppers[box] ?? []).map((upper) => ranks[upper] ?? 0);
    let rank = above.reduce((most, each) => Math.max(most, each + 1), 0);
    while (!fits(rank, width)) rank += 1;
    ranks[box] = rank;
    take(rank, width);
    for (const each of above)
      for (let passed = each + 1; passed < rank; passed += 1) take(passed, 1 + beside);
  }
  // What needs more than needs it stands right above that, where there is room: its arrows get shorter.
  for (const box of order.toReversed()) {
    const below = (lowers[box] ?? []).map((lower) => ranks[lower] ?? 0);
    if (below.length <= (uppers[box] ?? []).length) continue;
    const [width, rank, target] = [widths[box] ?? 0, ranks[box] ?? 0, Math.min(...below) - 1];
    if (target <= rank || !fits(target, width)) continue;
    take(rank, -width);
    take(target, width);
    ranks[box] = target;
  }
  return withoutEmpty(ranks);
};

/** The boxes right above and right below each box. */
const sidesOf = (count: number, arcs: readonly Arc[]): { uppers: number[][]; lowers: number[][] } => {
  const uppers: number[][] = Array.from({ length: count }, () => []);
  const lowers: number[][] = Array.from({ length: count }, () => []);
  for (const { upper, lower } of arcs) {
    lowers[upper]?.push(lower);
    uppers[lower]?.push(upper);
  }
  return { uppers, lowers };
};

/** The boxes in an order in which each comes behind all that are above it; else in that of the document. */
const fromTheTop = (
  uppers: readonly (readonly number[])[],
  lowers: readonly (readonly number[])[],
): number[] => {
  const waiting = uppers.map(({ length }) => length);
  const ready = [...waiting.keys()].filter((box) => waiting[box] === 0);
  const order: number[] = [];
  for (let box = ready.shift(); box !== undefined; box = ready.shift()) {
    order.push(box);
    for (const lower of lowers[box] ?? []) {
      waiting[lower] = (waiting[lower] ?? 0) - 1;
      if (waiting[lower] === 0) ready.push(lower);
    }
    ready.sort((a, b) => a - b);
  }
  return order;
};

const withoutEmpty = (ranks: readonly number[]): number[] => {
  const levels = [...new Set(ranks)].sort((a, b) => a - b);
  const places = new Map(levels.map((level, at) => [level, at]));
  return ranks.map((rank) => places.get(rank) ?? 0);
};
