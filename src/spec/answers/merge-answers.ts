import type { Path, RawAnswers } from './source.ts';

/** A value of merged answers in the source it came from. */
export type Origin = { raw: RawAnswers; path: Path };

/** Answers of several sources as one, and where each value came from. */
export type Merged = { value: Record<string, unknown>; originOf(path: Path): Origin | undefined };

/** Joins answers in order: a later text or mapping replaces an earlier one, lists are joined. */
export const mergeAnswers = (sources: readonly RawAnswers[]): Merged => {
  const origins = new Map<string, Origin>();
  const value: Record<string, unknown> = {};
  for (const raw of sources) mergeInto(value, raw.value, [], { raw, origins });
  return { value, originOf: (path) => nearestOrigin(origins, path) };
};

type Merging = { raw: RawAnswers; origins: Map<string, Origin> };

const mergeInto = (target: Record<string, unknown>, from: object, path: Path, merging: Merging): void => {
  for (const [key, item] of Object.entries(from)) {
    const here = [...path, key];
    const earlier = target[key];
    merging.origins.set(keyOf(here), { raw: merging.raw, path: here });
    if (Array.isArray(item)) target[key] = joined(Array.isArray(earlier) ? earlier : [], item, here, merging);
    else if (path.length === 0 && isMapping(item)) {
      const group = isMapping(earlier) ? { ...earlier } : {};
      target[key] = group;
      mergeInto(group, item, here, merging);
    } else target[key] = item;
  }
};

const joined = (
  earlier: readonly unknown[],
  items: readonly unknown[],
  here: Path,
  { raw, origins }: Merging,
): unknown[] => {
  for (const index of items.keys())
    origins.set(keyOf([...here, earlier.length + index]), { raw, path: [...here, index] });
  return [...earlier, ...items];
};

const nearestOrigin = (origins: ReadonlyMap<string, Origin>, path: Path): Origin | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(keyOf(path.slice(0, length)));
    if (origin) return { raw: origin.raw, path: [...origin.path, ...path.slice(length)] };
  }
  return undefined;
};

const keyOf = (path: Path): string => path.map(String).join('\u0000');

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
