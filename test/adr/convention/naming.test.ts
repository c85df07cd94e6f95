import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, namingOf } from '../../../src/adr/convention/naming.ts';
import { type RecordId, readRecordName } from '../../../src/adr/read/record-name.ts';

/** The name that the next record gets in a folder with some files. */
const next = (files: readonly string[], id: RecordId, title = 'Use Redis, not Memcached'): string =>
  fileNameOf(id, title, namingOf(files).naming);

const numbered = (number: number): RecordId => ({ kind: 'number', number });

describe('the next file is named like most of those that are there', () => {
  test.each([
    ['an empty folder', [], 'ADR-003-use-redis-not-memcached.md'],
    ['ACE', ['ADR-001-use-x.md', 'ADR-002-use-y.md'], 'ADR-003-use-redis-not-memcached.md'],
    ['adr-tools', ['0001-use-x.md', '0002-use-y.md'], '0003-use-redis-not-memcached.md'],
    ['small letters', ['adr-0001-use-x.md'], 'adr-0003-use-redis-not-memcached.md'],
    ['underscores', ['adr_001_use_x.md', 'adr_002_use_y.md'], 'adr_003_use_redis_not_memcached.md'],
    ['words as in the title', ['1. Use X.md', '2. Use Y.md'], '3. Use Redis not Memcached.md'],
    ['capital letters', ['ADR-001-Use-X.md', 'ADR-002-Use-Y.md'], 'ADR-003-Use-Redis-not-Memcached.md'],
    ['no zeros', ['1-use-x.md', '2-use-y.md'], '3-use-redis-not-memcached.md'],
    ['two digits', ['01-use-x.md', '02-use-y.md'], '03-use-redis-not-memcached.md'],
    [
      'oddities',
      ['0001-use-x.md', '0002-[Superseded]use-y.md', '0002c-use-z.md'],
      '0003-use-redis-not-memcached.md',
    ],
    [
      'a change of mind',
      ['0001-a.md', '0002-b.md', 'ADR-003-c.md', 'ADR-004-d.md'],
      'ADR-003-use-redis-not-memcached.md',
    ],
    [
      'other files',
      ['README.md', 'ADR-000-template.md', 'x.png', '0001-a.md'],
      '0003-use-redis-not-memcached.md',
    ],
  ])('%s', (_, files, expected) => {
    expect(next(files, numbered(3))).toBe(expected);
  });

  test.each([
    ['log4brains', ['20200101-use-x.md'], '20261122-use-redis-not-memcached.md'],
    ['days with hyphens', ['2020-01-01-use-x.md'], '2026-11-22-use-redis-not-memcached.md'],
  ])('%s', (_, files, expected) => {
    expect(next(files, { kind: 'date', day: '20261122' })).toBe(expected);
  });
});

test('two ways with the same weight are a tie', () => {
  expect(namingOf(['0001-a.md', '0002-b.md', 'ADR-003-c.md'])).toMatchObject({
    tied: true,
    naming: { lead: 'ADR-' },
  });
});

test('a record about templates is none', () => {
  expect(readRecordName(next([], numbered(3), 'Template'))?.id).toEqual(numbered(3));
});

test('numbers grow out of their width', () => {
  expect(next(['98-a.md', '99-b.md'], numbered(100), 'x')).toBe('100-x.md');
  expect(next(['ADR-999-a.md'], numbered(1000), 'x')).toBe('ADR-1000-x.md');
});

test('whatever the title, the name is that of a record with its number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(99_999), (title, number) => {
      for (const files of [[], ['0001-a.md'], ['1. Use X.md'], ['adr_001_use_x.md']]) {
        const name = next(files, numbered(number), title);
        expect(readRecordName(name)?.id).toEqual(numbered(number));
        expect(name).toMatch(/^[^/\\:*?"<>|]+\.md$/);
        expect(Buffer.byteLength(name)).toBeLessThan(255);
      }
    }),
  );
});
