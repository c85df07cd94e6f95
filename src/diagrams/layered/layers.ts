/** A rectangle in a layer: a box, or the place where an arrow passes through. */
export type Item = {
  /** The box, by its place in the graph; undefined where only an arrow passes. */
  box: number | undefined;
  /** Counted from the top. */
  layer: number;
  /** In columns. */
  width: number;
  /** Columns on its right that are its own as well, for an arrow from a box to itself. */
  beside: number;
};

/** A piece of an arrow, from an item to one in the layer below. */
export type Link = {
  /** The arrow, by its place in the graph. */
  edge: number;
  /** Places of items. */
  upper: number;
  lower: number;
};

/** A graph in layers, each arrow cut where it crosses one. */
export type Layers = {
  items: readonly Item[];
  links: readonly Link[];
  /** The items of each layer, from left to right. */
  rows: readonly (readonly number[])[];
};

/** The links of each item to the layer above it, and to the one below. */
export type Ends = Readonly<Record<'above' | 'below', readonly (readonly number[])[]>>;

/** An arrow that points down: `upper` and `lower` are boxes. */
export type Arc = { edge: number; upper: number; lower: number };

/** Puts boxes into the layers of their ranks, and cuts arrows into pieces from one layer to the next. */
export const inLayers = (
  ranks: readonly number[],
  sizes: readonly Pick<Item, 'width' | 'beside'>[],
  arcs: readonly Arc[],
): Layers => {
  const items: Item[] = sizes.map((size, box) => ({ ...size, box, layer: ranks[box] ?? 0 }));
  const links = arcs.flatMap(({ edge, upper, lower }): Link[] => {
    const [first = 0, last = 0] = [ranks[upper], ranks[lower]];
    const passes = Array.from({ length: last - first - 1 }, (_, at) => items.length + at);
    for (const at of passes.keys())
      items.push({ box: undefined, layer: first + 1 + at, width: 1, beside: 0 });
    const stops = [upper, ...passes, lower];
    return stops.slice(1).map((stop, at) => ({ edge, upper: stops[at] ?? upper, lower: stop }));
  });
  const rows: number[][] = Array.from({ length: Math.max(...ranks) + 1 }, () => []);
  for (const [at, { layer }] of items.entries()) rows[layer]?.push(at);
  return { items, links, rows };
};

/** The links of each item, in the order of what is at their other ends. */
export const endsOf = ({ items, links, rows }: Layers): Ends => {
  const places = placesIn(rows);
  const above: number[][] = items.map(() => []);
  const below: number[][] = items.map(() => []);
  for (const [at, { upper, lower }] of links.entries()) {
    below[upper]?.push(at);
    above[lower]?.push(at);
  }
  const placeOf = (item: number | undefined): number => places[item ?? -1] ?? 0;
  for (const list of above) list.sort((a, b) => placeOf(links[a]?.upper) - placeOf(links[b]?.upper));
  for (const list of below) list.sort((a, b) => placeOf(links[a]?.lower) - placeOf(links[b]?.lower));
  return { above, below };
};

/** The place of each item in its row. */
export const placesIn = (rows: readonly (readonly number[])[]): number[] => {
  const places: number[] = [];
  for (const row of rows) for (const [place, item] of row.entries()) places[item] = place;
  return places;
};
