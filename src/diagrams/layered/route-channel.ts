/** A link between two layers: the columns in which it leaves the upper one and enters the lower one. */
export type Wire = { top: number; bottom: number };

/** A horizontal piece of a wire, in a row of the channel counted from 0. */
export type Run = { from: number; to: number; track: number };

/** How the wires of a channel run: no runs for a straight one, else one or two from the top. */
type Routes = { runs: readonly (readonly Run[])[]; tracks: number };

/** A run that has no row yet. */
type Bend = { wire: number; part: number; from: number; to: number };

/**
 * Gives each bend a row of its own wherever two would touch, in an order in which few wires cross, so that two wires never
 * share a place but where one crosses the other.
 *
 * Two wires never have the same top, nor the same bottom.
 */
export const routeChannel = (wires: readonly Wire[]): Routes => {
  const bends = withoutCircles(
    wires.flatMap(({ top, bottom }, wire): Bend[] =>
      top === bottom ? [] : [{ wire, part: 0, from: top, to: bottom }],
    ),
    new Set(wires.flatMap(({ top, bottom }) => [top, bottom])),
  );
  const tracks = tracksOf(bends);
  const runs: Run[][] = wires.map(() => []);
  for (const [at, { wire, part, from, to }] of bends.entries()) {
    const list = runs[wire];
    if (list !== undefined) list[part] = { from, to, track: tracks[at] ?? 0 };
  }
  return { runs, tracks: tracks.reduce((most, track) => Math.max(most, track + 1), 0) };
};

/** Whether one bend has to be above another one: it comes from the top in the column where the other one goes down. */
const isAbove = (one: Bend, other: Bend): boolean =>
  one.wire === other.wire ? one.part < other.part : one.from === other.to;

/** Cuts bends in two that would each have to be above the other; `taken` are columns that none of them may use. */
const withoutCircles = (bends: readonly Bend[], taken: ReadonlySet<number>): Bend[] => {
  const used = new Set(taken);
  let left = [...bends];
  for (let bend = inCircle(left); bend !== undefined; bend = inCircle(left)) {
    const { wire, from, to } = bend;
    const between = freeColumn(used, (from + to) >> 1);
    used.add(between);
    const parts = [
      { wire, part: 0, from, to: between },
      { wire, part: 1, from: between, to },
    ];
    left = [...left.filter((other) => other !== bend), ...parts];
  }
  return left;
};

/** A bend that has to be above itself, by way of others; each has at most one right below it. */
const inCircle = (bends: readonly Bend[]): Bend | undefined => {
  const goingDown = new Map(bends.map((bend) => [bend.to, bend]));
  const below = (bend: Bend): Bend | undefined => {
    const next = goingDown.get(bend.from);
    return next === undefined || next.wire === bend.wire ? undefined : next;
  };
  const done = new Set<Bend>();
  for (const start of bends) {
    const path = new Set<Bend>();
    for (let bend: Bend | undefined = start; bend !== undefined && !done.has(bend); bend = below(bend)) {
      if (path.has(bend)) return bend;
      path.add(bend);
    }
    for (const bend of path) done.add(bend);
  }
  return undefined;
};

/** The free column that is nearest to a wanted one, with free ones beside it where that can be. */
const freeColumn = (used: ReadonlySet<number>, wanted: number): number => {
  const isFree = (column: number): boolean => column >= 0 && !used.has(column);
  const isApart = (column: number): boolean => [column - 1, column, column + 1].every(isFree);
  return nearest(wanted, isApart, NEAR) ?? nearest(wanted, isFree) ?? wanted;
};

/** Farther than this, a column beside another line is the better one. */
const NEAR = 12;

const nearest = (
  wanted: number,
  isFit: (column: number) => boolean,
  most = Number.POSITIVE_INFINITY,
): number | undefined => {
  for (let distance = 0; distance <= most; distance += 1) {
    const found = [wanted + distance, wanted - distance].find(isFit);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The row of each bend. */
const tracksOf = (bends: readonly Bend[]): number[] => {
  const order = orderOf(bends.length);
  for (const [a, one] of bends.entries())
    for (const [b, other] of bends.entries()) if (a !== b && isAbove(one, other)) order.put(a, b);
  const pairs = bends.flatMap((one, a) =>
    bends.slice(a + 1).flatMap((other, next) => {
      const b = a + 1 + next;
      const gain = crossedAbove(other, one) - crossedAbove(one, other);
      return isTouching(one, other) ? [gain >= 0 ? { a, b, gain } : { a: b, b: a, gain: -gain }] : [];
    }),
  );
  // Those pairs are decided first where it matters most.
  for (const { a, b } of pairs.sort((one, other) => other.gain - one.gain))
    if (!order.has(a, b) && !order.has(b, a)) order.put(a, b);
  return order.levels();
};

/** Whether two bends in one row would share a place, or look like one. */
const isTouching = (one: Bend, other: Bend): boolean =>
  Math.max(Math.min(one.from, one.to), Math.min(other.from, other.to)) <=
  Math.min(Math.max(one.from, one.to), Math.max(other.from, other.to)) + 1;

/** How often two wires cross where the first bend is above the second one. */
const crossedAbove = (upper: Bend, lower: Bend): number =>
  Number(isWithin(lower.from, upper)) + Number(isWithin(upper.to, lower));

const isWithin = (column: number, { from, to }: Bend): boolean =>
  column > Math.min(from, to) && column < Math.max(from, to);

/** What is above what, with all that follows from it. */
const orderOf = (count: number) => {
  const above = new Uint8Array(count * count);
  const all = Array.from({ length: count }, (_, at) => at);
  const has = (a: number, b: number): boolean => above[a * count + b] === 1;
  const put = (a: number, b: number): void => {
    const lower = all.filter((each) => each === b || has(b, each));
    for (const upper of all.filter((each) => each === a || has(each, a)))
      for (const each of lower) above[upper * count + each] = 1;
  };
  /** For each the length of the longest chain above it. */
  const levels = (): number[] => {
    const found = all.map(() => 0);
    const below = all.map((a) => all.filter((b) => has(a, b)));
    const sizeOf = (at: number): number => below[at]?.length ?? 0;
    for (const a of all.toSorted((one, other) => sizeOf(other) - sizeOf(one)))
      for (const b of below[a] ?? []) found[b] = Math.max(found[b] ?? 0, (found[a] ?? 0) + 1);
    return found;
  };
  return { has, put, levels };
};
