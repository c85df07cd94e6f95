import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySplices, revertSplices, type Splice } from '../../../src/document/splice/splice.ts';

/** A text, and splices of it that do not overlap. */
const spliced = fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 5 }).map((pieces) => {
  const splices: Splice[] = [];
  let text = '';
  for (const [kept, remove, insert] of pieces) {
    text += kept;
    splices.push({ at: text.length, remove, insert });
    text += remove;
  }
  return { text, splices, expected: pieces.map(([kept, , insert]) => kept + insert).join('') };
});

describe('splices', () => {
  test('change what they name and nothing else, and are undone exactly', () => {
    fc.assert(
      fc.property(spliced, ({ text, splices, expected }) => {
        expect(applySplices(text, splices)).toBe(expected);
        expect(revertSplices(expected, splices)).toBe(text);
      }),
    );
  });

  test('may be given in any order', () => {
    const splices = [
      { at: 3, remove: '', insert: 'Z' },
      { at: 0, remove: 'a', insert: '' },
    ];
    expect(applySplices('abc', splices)).toBe('bcZ');
    expect(revertSplices('bcZ', splices)).toBe('abc');
  });

  test.each([
    ['what they take away is not there', [{ at: 0, remove: 'x', insert: '' }]],
    [
      'they overlap',
      [
        { at: 0, remove: 'ab', insert: '' },
        { at: 1, remove: 'b', insert: '' },
      ],
    ],
  ])('are a bug where %s', (_, splices) => {
    expect(() => applySplices('abc', splices)).toThrow('does not fit');
  });

  test('cannot be undone in a text that lacks what they have put there', () => {
    expect(revertSplices('abc', [{ at: 1, remove: '', insert: 'x' }])).toBeUndefined();
  });
});
