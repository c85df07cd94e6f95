import { expect, test } from 'vitest';
import { readRecordNumber } from '../../src/spec/record-number.ts';

test.each([
  ['1', 1],
  ['012', 12],
  ['100000000', 100_000_000],
])('%s is %d', (text, number) => {
  expect(readRecordNumber(text)).toBe(number);
});

test.each(['0', '000', '-1', '1.5', '1e3', 'x', '', '12345678901'])('“%s” is none', (text) => {
  expect(readRecordNumber(text)).toBeUndefined();
});
