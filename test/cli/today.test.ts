import { expect, test } from 'vitest';
import { today } from '../../src/cli/today.ts';
import { UserError } from '../../src/errors.ts';

const now = new Date(2026, 10, 22, 23, 30);

test('the day that was asked for comes first', () => {
  expect(today('2024-02-29', { SOURCE_DATE_EPOCH: '0' }, now)).toBe('2024-02-29');
});

test('SOURCE_DATE_EPOCH is read in UTC', () => {
  expect(today(undefined, { SOURCE_DATE_EPOCH: '1767225599' }, now)).toBe('2025-12-31');
});

test('else it is the local day', () => {
  expect(today(undefined, {}, now)).toBe('2026-11-22');
  expect(today(undefined, { SOURCE_DATE_EPOCH: '' }, now)).toBe('2026-11-22');
});

test.each(['2026-02-29', '2026-13-01', '22.11.2026', 'today', ''])('“%s” is no date', (day) => {
  expect(() => today(day, {}, now)).toThrow(UserError);
});

test.each(['now', '-1', '1.5', '999999999999'])('SOURCE_DATE_EPOCH=%s is refused', (epoch) => {
  expect(() => today(undefined, { SOURCE_DATE_EPOCH: epoch }, now)).toThrow(UserError);
});
