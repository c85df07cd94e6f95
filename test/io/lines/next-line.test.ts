import { expect, test } from 'vitest';
import { nextLine } from '../../../src/io/lines/next-line.ts';

test.each([
  ['a\nb\n', false, { line: 'a', rest: 'b\n' }],
  ['a\r\nb', false, { line: 'a', rest: 'b' }],
  ['a\rb', false, { line: 'a', rest: 'b' }],
  ['\n', false, { line: '', rest: '' }],
  ['a\r', false, undefined],
  ['a\r', true, { line: 'a', rest: '' }],
  ['a', false, undefined],
  ['a', true, { line: 'a', rest: '' }],
  ['', false, undefined],
  ['', true, undefined],
])('of %j, which is over: %s, it is %j', (text, isOver, line) => {
  expect(nextLine(text, isOver)).toEqual(line);
});
