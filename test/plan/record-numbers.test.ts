import { describe, expect, test } from 'vitest';
import { firstRecordNumber, followsLine, sequenceChange } from '../../src/plan/record-numbers.ts';

const records = { folder: 'adr', files: ['ADR-001-a.md', 'ADR-004-b.md'] };

describe('the number of the first record', () => {
  test('is one more than the highest anywhere', () => {
    expect(firstRecordNumber(records, undefined)).toEqual({ first: 5 });
    expect(firstRecordNumber({ ...records, taken: { number: 7 } }, undefined)).toEqual({ first: 8 });
    expect(firstRecordNumber({ ...records, taken: { number: 3, branch: 'x' } }, undefined)).toEqual({
      first: 5,
    });
    expect(firstRecordNumber({ ...records, taken: { number: 7 } }, undefined, [3, 9])).toEqual({
      first: 10,
    });
  });

  test('follows one of another branch, which is told', () => {
    const found = firstRecordNumber(
      { ...records, taken: { number: 12, branch: 'feature/payments' } },
      undefined,
    );
    expect(found).toEqual({
      first: 13,
      follows: { first: 13, last: 12, branch: 'feature/payments', width: 3 },
    });
    expect(found.follows && followsLine(found.follows)).toBe(
      'ADR-013 follows ADR-012, which is on feature/payments',
    );
  });

  test('is the one that somebody said', () => {
    expect(firstRecordNumber({ ...records, taken: { number: 12, branch: 'x' } }, 2)).toEqual({ first: 2 });
  });
});

describe('the file in which another tool counts', () => {
  const counted = (text: string, ...numbers: number[]) =>
    sequenceChange({ ...records, sequence: { path: 'adr/.adr-sequence.lock', text } }, numbers);

  test('holds the last number afterwards, and else what it held', () => {
    expect(counted(' 4\r\n', 5, 6)).toEqual([
      { kind: 'update', path: 'adr/.adr-sequence.lock', before: ' 4\r\n', text: ' 6\r\n' },
    ]);
  });

  test('never goes back, and is not made', () => {
    expect(counted('9', 5)).toEqual([]);
    expect(counted('4')).toEqual([]);
    expect(sequenceChange(records, [5])).toEqual([]);
  });
});
