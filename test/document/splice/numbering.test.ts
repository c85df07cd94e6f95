import { expect, test } from 'vitest';
import { nextNumbering } from '../../../src/document/splice/numbering.ts';

test.each([
  ['3.2', 2, '3.3'],
  ['3.', 1, '4.'],
  ['(9)', 9, '(10)'],
  ['§4', 1, '§5'],
  ['B)', 2, 'C)'],
  ['I)', 9, 'J)'],
  ['I.', 1, 'II.'],
  ['IV.', 4, 'V.'],
  ['IX.', 9, 'X.'],
  ['Z)', 26, ''],
  [undefined, 1, ''],
])('after %s, the last of %i, comes %s', (numbering, count, next) => {
  expect(nextNumbering(numbering, count, new Set())).toBe(next);
});

test('numbers that other headings have are passed over', () => {
  expect(nextNumbering('3.2', 2, new Set(['3.3', '3.4']))).toBe('3.5');
});
