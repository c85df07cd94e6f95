import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ParsedTree, readTree } from '../../../src/io/files/read-tree.ts';

type Entry = { name: string; isFolder: boolean; id: string };

const encoded = (entries: readonly Entry[]): Buffer =>
  Buffer.concat(
    entries.flatMap(({ name, isFolder, id }) => [
      Buffer.from(`${isFolder ? '40000' : '100644'} ${name}\0`),
      Buffer.from(id, 'hex'),
    ]),
  );

const entryIn = (idLength: number): fc.Arbitrary<Entry> =>
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 40 }).map((name) => name.replace(/[\0/]/g, '-')),
    isFolder: fc.boolean(),
    id: fc.constantFrom('00', '20', '34', 'ff').map((byte) => byte.repeat(idLength)),
  });

/** A list, and what becomes of it by one change after the other. */
const changedStepwise = (first: readonly Entry[], changes: readonly [number, Entry][]): Entry[][] => {
  const all = [[...first]];
  for (const [at, entry] of changes) all.push((all.at(-1) ?? []).toSpliced(at, 1, entry));
  return all;
};

test('of trees that are read one after the other, every entry is handed over', () => {
  const trees = (idLength: number) =>
    fc
      .tuple(
        fc.array(entryIn(idLength), { maxLength: 300 }),
        fc.array(fc.tuple(fc.nat(300), entryIn(idLength))),
      )
      .map(([first, changes]) =>
        // Each differs from the one before it in one place.
        changedStepwise(first, changes),
      );
  fc.assert(
    fc.property(
      fc.constantFrom(20, 32).chain((idLength) => trees(idLength).map((some) => ({ idLength, some }))),
      ({ idLength, some }) => {
        const seen: Entry[] = [];
        let before: ParsedTree | undefined;
        for (const tree of some) {
          const bytes = encoded(tree);
          before = readTree(bytes, idLength, before, (entry) => seen.push(entry));
          expect(before.starts).toEqual(readTree(bytes, idLength, undefined, () => {}).starts);
        }
        const keys = (entries: readonly Entry[]) => new Set(entries.map((entry) => JSON.stringify(entry)));
        expect(keys(seen)).toEqual(keys(some.flat()));
      },
    ),
    { numRuns: 100 },
  );
});

test('what two trees have in common at their beginning is handed over once', () => {
  const entry = (name: string): Entry => ({ name, isFolder: false, id: 'ab'.repeat(20) });
  const [first, second] = [
    ['1', '2', '3'],
    ['1', '2', '4', '5'],
  ].map((names) => encoded(names.map(entry)));
  const names: string[] = [];
  const before = readTree(first ?? Buffer.of(), 20, undefined, () => {});
  readTree(second ?? Buffer.of(), 20, before, ({ name }) => names.push(name));
  expect(names).toEqual(['4', '5']);
});

test('a torn tree ends where it is torn', () => {
  const whole = encoded([{ name: 'a', isFolder: false, id: 'ab'.repeat(20) }]);
  for (let length = 0; length < whole.length; length += 1)
    readTree(whole.subarray(0, length), 20, undefined, () => expect.unreachable());
});
