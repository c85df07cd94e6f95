import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutTo } from '../../src/spec/cut-to.ts';
import { graphemes } from '../../src/spec/graphemes.ts';

test.each([
  ['Order', 5, 'Order'],
  ['Orders', 5, 'Orde…'],
  ['Order flow', 7, 'Order…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀', 2, '😀…'],
  ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, '👨‍👩‍👧…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
])('%s in %d letters is %s', (text, most, expected) => {
  expect(cutTo(text, most)).toBe(expected);
});

test('no letter is cut, and none is lost where all have room', () => {
  const run = fc.property(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.integer({ min: 1, max: 30 }),
    (text, most) => {
      const cut = cutTo(text, most);
      const all = graphemes(text);
      const kept = all.slice(0, most - 1).join('');
      expect(cut).toBe(all.length <= most ? text : `${kept.trimEnd()}…`);
    },
  );
  fc.assert(run);
});
