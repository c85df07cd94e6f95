/** A place that two lists have in common. */
type Anchor = { one: number; other: number };

/** What stands exactly once in each of two lists, in the longest order that is the same in both. */
export const anchorsOf = (one: readonly number[], other: readonly number[]): Anchor[] => {
  const places = placesOf(other);
  const shared = [...placesOf(one)].flatMap(([value, at]): Anchor[] => {
    const place = places.get(value);
    return at === undefined || place === undefined ? [] : [{ one: at, other: place }];
  });
  return longestRise(shared.toSorted((first, second) => first.one - second.one));
};

/** Where each value stands; nothing for one that stands there several times. */
const placesOf = (values: readonly number[]): Map<number, number | undefined> => {
  const places = new Map<number, number | undefined>();
  for (const [at, value] of values.entries()) places.set(value, places.has(value) ? undefined : at);
  return places;
};

type Link = { anchor: Anchor; before: Link | undefined };

/** The longest row of anchors that go up in the other list too. */
const longestRise = (anchors: readonly Anchor[]): Anchor[] => {
  const ends: Link[] = [];
  for (const anchor of anchors) {
    const place = firstNotBelow(ends, anchor.other);
    ends[place] = { anchor, before: ends[place - 1] };
  }
  const row: Anchor[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) row.push(link.anchor);
  return row.toReversed();
};

const firstNotBelow = (ends: readonly Link[], value: number): number => {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.anchor.other ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};
