import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeSplices } from '../../../src/document/splice/compose-splices.ts';
import { applySplices, revertSplices, type Splice } from '../../../src/document/splice/splice.ts';

/** Changes of a text at random places that do not overlap. */
const splicesOf = (text: string): fc.Arbitrary<Splice[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }),
      fc.array(fc.constantFrom('', 'x', 'yy\n'), { minLength: 3, maxLength: 3 }),
    )
    .map(([offsets, inserts]) => {
      const ends = offsets.toSorted((one, other) => one - other);
      return inserts.flatMap((insert, at): Splice[] => {
        const [start, end] = [ends[2 * at], ends[2 * at + 1]];
        return start === undefined || end === undefined
          ? []
          : [{ at: start, remove: text.slice(start, end), insert }];
      });
    });

const rounds = fc
  .string({ maxLength: 30 })
  .chain((text) => splicesOf(text).map((first) => ({ text, first, between: applySplices(text, first) })))
  .chain(({ text, first, between }) =>
    splicesOf(between).map((second) => ({ text, first, second, after: applySplices(between, second) })),
  );

test('composed splices do the same at once, and can be taken back at once', () => {
  fc.assert(
    fc.property(rounds, ({ text, first, second, after }) => {
      const composed = composeSplices(text, [first, second]);
      expect(applySplices(text, composed)).toBe(after);
      expect(revertSplices(after, composed)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('what one round puts there and the next takes away again is no change of the first text', () => {
  const insert: Splice = { at: 1, remove: '', insert: 'new' };
  const remove: Splice = { at: 1, remove: 'new', insert: '' };
  expect(composeSplices('abc', [[insert], [remove]])).toEqual([]);
});

test('insertions of one round at the same place keep their order', () => {
  const [one, two]: Splice[] = [
    { at: 1, remove: '', insert: '1' },
    { at: 1, remove: '', insert: '2' },
  ] as const;
  expect(composeSplices('ab', [[one, two].flatMap((splice) => splice ?? [])])).toEqual([
    { at: 1, remove: '', insert: '12' },
  ]);
});
