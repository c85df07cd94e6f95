/** The value whose key has the most weight; `tied` if another key has as much. */
type Majority<T> = { value: T; tied: boolean };

/**
 * The value whose key is the most frequent, later values weighing more: the first weighs 1, the next one 2 and so on. Of values
 * with the same key the last one is given; `undefined` if there are none.
 *
 * @param keyOf What values are counted by.
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
