/** What most of some values come to; `tied` where another one has as much weight. */
export type Majority<T> = { value: T; tied: boolean };

/**
 * What most values come to, a later one weighing more than those before it: the first weighs 1, the next one 2 and so on. Of
 * values that come to the same the last one is given; nothing where there is none.
 *
 * @param keyOf What a value comes to.
 */
export const majority = <T>(values: readonly T[], keyOf: (value: T) => string): Majority<T> | undefined => {
  const weights = new Map<string, { value: T; weight: number }>();
  for (const [index, value] of values.entries()) {
    const key = keyOf(value);
    weights.set(key, { value, weight: (weights.get(key)?.weight ?? 0) + index + 1 });
  }
  const [first, second] = [...weights.values()].toSorted((one, other) => other.weight - one.weight);
  return first && { value: first.value, tied: first.weight === second?.weight };
};
