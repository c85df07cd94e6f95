import { describe, expect, test } from 'vitest';
import { mayBeRecordOf, nextNumber, otherRecords, recordNumber } from '../../../src/adr/read/numbering.ts';

describe('the number of a record', () => {
  test.each([
    ['ADR-012-use-postgresql.md', 12],
    ['adr-7-x.md', 7],
    ['0003-use-redis.md', 3],
    ['0000-use-markdown-records.md', 0],
    ['ADR_0042.md', 42],
    ['ADR-000-template.md', undefined],
    ['template.md', undefined],
    ['ADR-003-use-handlebars-templates.md', 3],
    ['ADR-004-template-engine.md', 4],
    ['README.md', undefined],
    ['decisions.md', undefined],
    ['012-diagram.png', undefined],
    ['adr-draft-x.md', undefined],
    ['20201028-use-redis.md', undefined],
  ])('%s: %s', (file, number) => {
    expect(recordNumber(file)).toBe(number);
  });
});

test('the next number follows the highest; gaps are not filled', () => {
  expect(nextNumber(['ADR-001-a.md', 'ADR-009-b.md', 'README.md'])).toBe(10);
  expect(nextNumber(['ADR-000-template.md'])).toBe(1);
  expect(nextNumber([])).toBe(1);
});

test('records that are no Markdown have their numbers', () => {
  const files = ['ADR-001-a.md', '0007-b.adoc', 'ADR-3-c.rst', '0009-d.png', 'notes.txt'];
  expect(nextNumber(files)).toBe(8);
  expect(otherRecords(files)).toEqual(['0007-b.adoc', 'ADR-3-c.rst']);
});

test.each([
  ['ADR-004-use-redis.md', true],
  ['0004-Use_Redis.md', true],
  ['20201028-use-redis.md', true],
  ['ADR-004-use-redis-cluster.md', false],
  ['use-redis.md', false],
])('%s may be the record of a title: %s', (file, expected) => {
  expect(mayBeRecordOf(file, 'Use Redis')).toBe(expected);
});
