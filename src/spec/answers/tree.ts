import type { Problem } from '../../errors.ts';

/** Where an answer stands: its source, its place in there, and its path as that source counts. */
export type Place = Pick<Problem, 'source' | 'line' | 'column' | 'path'>;

/** A way into answers: keys of mappings and places in lists. */
export type Path = readonly PropertyKey[];

/** Answers as a source wrote them, before anybody has looked at what they mean: every value knows where it stands. */
export type Tree = Leaf | List | Mapping;

/** A single value; `undefined` is the value of a key that has no answer. */
type Leaf = { kind: 'leaf'; place: Place; value: unknown };
type List = { kind: 'list'; place: Place; items: readonly Tree[] };
export type Mapping = { kind: 'mapping'; place: Place; entries: ReadonlyMap<string, Entry> };
export type Entry = { keyPlace: Place; value: Tree };

/** What a source gave, and what in it could not be read at all. */
export type Reading = { tree: Mapping; problems: readonly Problem[] };

/** Something wrong at a place. */
export const problemAt = ({ path, ...spot }: Place, message: string, hint?: string): Problem => ({
  ...spot,
  ...(path && { path }),
  message,
  ...(hint !== undefined && { hint }),
});

/** A mapping without answers. */
export const nothing = (place: Place): Mapping => ({ kind: 'mapping', place, entries: new Map() });

/** A mapping with one answer in it: `nested(['scope', 'in'], list)` is `{ scope: { in: list } }`. */
export const nested = ([key, ...path]: readonly string[], value: Tree): Tree => {
  if (key === undefined) return value;
  const entries = new Map([[key, { keyPlace: value.place, value: nested(path, value) }]]);
  return { kind: 'mapping', place: value.place, entries };
};

/** The data of a tree. */
export const plain = (tree: Tree): unknown => {
  switch (tree.kind) {
    case 'leaf':
      return tree.value;
    case 'list':
      return tree.items.map(plain);
    case 'mapping':
      return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plain(value)]));
  }
};

/** The tree of a value that was read elsewhere; all of it stands in one place. */
export const treeOf = (value: unknown, place: Place): Tree => {
  if (Array.isArray(value)) return { kind: 'list', place, items: value.map((item) => treeOf(item, place)) };
  if (typeof value !== 'object' || value === null) return { kind: 'leaf', place, value };
  const entries = Object.entries(value).map(([key, item]): [string, Entry] => [
    key,
    { keyPlace: place, value: treeOf(item, place) },
  ]);
  return { kind: 'mapping', place, entries: new Map(entries) };
};

/** Two trees as one: mappings are joined, lists follow each other, and of two other values the later one counts. */
export const merged = <T extends Tree>(earlier: T, later: Tree): T => mergedAny(earlier, later) as T;

const mergedAny = (earlier: Tree, later: Tree): Tree => {
  if (earlier.kind === 'list' && later.kind === 'list')
    return { ...earlier, items: [...earlier.items, ...later.items] };
  if (earlier.kind !== 'mapping' || later.kind !== 'mapping') return later;
  const entries = new Map(earlier.entries);
  for (const [key, entry] of later.entries) {
    const known = entries.get(key);
    entries.set(key, known ? { ...known, value: mergedAny(known.value, entry.value) } : entry);
  }
  return { ...earlier, entries };
};

/** The tree without the values that are to go, at any depth. */
export const without = <T extends Tree>(tree: T, goes: (value: Tree) => boolean): T =>
  withoutAny(tree, goes) as T;

const withoutAny = (tree: Tree, goes: (value: Tree) => boolean): Tree => {
  if (tree.kind === 'leaf') return tree;
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.filter((item) => !goes(item)).map((item) => withoutAny(item, goes)) };
  const kept = [...tree.entries].filter(([, { value }]) => !goes(value));
  const entries = kept.map(([key, entry]): [string, Entry] => [
    key,
    { ...entry, value: withoutAny(entry.value, goes) },
  ]);
  return { ...tree, entries: new Map(entries) };
};

/** Whether something is true of any value in a tree. */
export const holds = (tree: Tree, isMeant: (value: Tree) => boolean): boolean =>
  isMeant(tree) || valuesBelow(tree).some((value) => holds(value, isMeant));

const valuesBelow = (tree: Tree): readonly Tree[] => {
  if (tree.kind === 'list') return tree.items;
  return tree.kind === 'mapping' ? [...tree.entries.values()].map(({ value }) => value) : [];
};

/** The value below a tree, by its key or its place in the list. */
const below = (tree: Tree | undefined, step: PropertyKey): Tree | undefined => {
  if (tree?.kind === 'list') return tree.items[Number(step)];
  return tree?.kind === 'mapping' ? tree.entries.get(String(step))?.value : undefined;
};

/** The value on a path of a tree. */
export const valueAt = (tree: Tree, path: Path): Tree | undefined =>
  path.reduce<Tree | undefined>(below, tree);

/** Where the value on a path stands; of a value that is missing, where what should hold it stands. */
export const placeAt = (tree: Tree, [step, ...rest]: Path): Place => {
  if (step === undefined) return tree.place;
  const next = below(tree, step);
  if (next) return placeAt(next, rest);
  if (tree.place.path === undefined) return tree.place;
  return { ...tree.place, path: [step, ...rest].reduce<string>(pathTo, tree.place.path) };
};

/** The path of what is below: `endpoints` and 2 is `endpoints[2]`. */
export const pathTo = (path: string, step: PropertyKey): string => {
  if (typeof step === 'number') return `${path}[${step}]`;
  return path === '' ? String(step) : `${path}.${String(step)}`;
};

/** The tree with the paths that its values have in it. */
export const numbered = <T extends Tree>(tree: T, path = ''): T => numberedAny(tree, path) as T;

const numberedAny = (tree: Tree, path: string): Tree => {
  const place = { ...tree.place, path };
  if (tree.kind === 'leaf') return { ...tree, place };
  if (tree.kind === 'list')
    return { ...tree, place, items: tree.items.map((item, index) => numberedAny(item, pathTo(path, index))) };
  const entries = [...tree.entries].map(([key, { keyPlace, value }]): [string, Entry] => {
    const here = pathTo(path, key);
    return [key, { keyPlace: { ...keyPlace, path: here }, value: numberedAny(value, here) }];
  });
  return { ...tree, place, entries: new Map(entries) };
};
