import fc from 'fast-check';
import widthOf from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/io/prompts/cut.ts';

describe('cutting a text', () => {
  test.each([
    ['what fits stays', 'Web', 3, '…', 'Web'],
    ['what does not ends in an ellipsis', 'OrderService', 6, '…', 'Order…'],
    ['a longer ellipsis takes more room', 'OrderService', 6, '...', 'Ord...'],
    ['CJK takes two columns a letter', '日本語', 5, '…', '日本…'],
    ['half a letter is left out', '日本語', 4, '…', '日…'],
    ['letters of several parts stay whole', 'e\u0301e\u0301e\u0301', 2, '…', 'e\u0301…'],
    ['line ends and tabs become spaces', 'a\r\nb\tc', 9, '…', 'a b c'],
    ['escapes are left out', '\x1b[31mred\x1b[0m \u202Etxt', 9, '…', 'red txt'],
    ['columns of a table stay columns', '  a   b', 9, '…', '  a   b'],
    ['nothing fits into nothing', 'abc', 0, '…', ''],
  ])('%s', (_, text, width, ellipsis, expected) => expect(cut(text, width, ellipsis)).toBe(expected));

  test('gives no line that could wrap, in terminals that join emoji and in those that do not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: -3, max: 30 }), (text, width) => {
        const line = cut(text, width, '…');
        const apart = Array.from(line, (point) => widthOf(point)).reduce((sum, size) => sum + size, 0);
        expect(Math.max(apart, widthOf(line))).toBeLessThanOrEqual(Math.max(0, width));
      }),
    );
  });
});
