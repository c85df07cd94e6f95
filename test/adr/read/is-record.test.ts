import { expect, test } from 'vitest';
import { isRecord } from '../../../src/adr/read/is-record.ts';

test.each([
  'ADR-001-use-redis.md',
  '0012-use-redis.md',
  '0000-use-markdown-records.md',
  '20261122-use-redis.md',
  'adr_7.md',
  '0004-index-orders-by-day.md',
])('%s is a record', (file) => {
  expect(isRecord(file)).toBe(true);
});

test.each([
  'README.md',
  '0000-README.md',
  'index.md',
  '0000-index.md',
  'decisions.md',
  'template.md',
  'ADR-000-template.md',
  '20261122-template.md',
  '0001-use-redis.png',
  'notes.md',
  '.adr-sequence.lock',
])('%s is none', (file) => {
  expect(isRecord(file)).toBe(false);
});
