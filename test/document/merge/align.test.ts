import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../src/document/merge/align.ts';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', '\n'), { maxLength: 20 });

test('everything between two differences is the same in both', () => {
  const run = fc.property(texts, texts, (one, other) => {
    let [left, right] = [0, 0];
    for (const hunk of [
      ...align(one, other),
      { one: { start: one.length, end: 0 }, other: { start: other.length, end: 0 } },
    ]) {
      expect(other.slice(right, hunk.other.start)).toEqual(one.slice(left, hunk.one.start));
      [left, right] = [hunk.one.end, hunk.other.end];
    }
  });
  fc.assert(run, { numRuns: 1000 });
});

test('what is added stands together, and as far down as it can', () => {
  expect(align(['a', '', ''], ['a', '', 'x', '', 'y', '', ''])).toEqual([
    { one: { start: 2, end: 2 }, other: { start: 2, end: 6 } },
  ]);
  expect(align(['a', 'b', 'b', 'c'], ['a', 'b', 'b', 'b', 'c'])).toEqual([
    { one: { start: 3, end: 3 }, other: { start: 3, end: 4 } },
  ]);
});

test('texts that have little in common keep that; looking for the shortest way between them would last for minutes', () => {
  const long = (name: string): string[] =>
    Array.from({ length: 20_000 }, (_, at) => (at % 1000 === 0 ? `same ${at}` : `${name} ${at}`));
  expect(align(long('a'), long('b'))).toHaveLength(20);
});
