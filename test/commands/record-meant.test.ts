import { describe, expect, test } from 'vitest';
import { recordMeant } from '../../src/commands/record-meant.ts';

const folder = {
  folder: 'docs/adr',
  files: ['ADR-001-use-redis.md', 'ADR-002-a.md', 'ADR-002-b.md', '20201028-use-npm.md', 'README.md'],
};

describe('a record is named', () => {
  test.each([
    ['1', 'ADR-001-use-redis.md'],
    ['001', 'ADR-001-use-redis.md'],
    ['ADR-1', 'ADR-001-use-redis.md'],
    ['adr-0001', 'ADR-001-use-redis.md'],
    ['ADR-001-use-redis', 'ADR-001-use-redis.md'],
    ['ADR-002-b.md', 'ADR-002-b.md'],
    ['docs/adr/ADR-002-b.md', 'ADR-002-b.md'],
    ['./docs/adr/ADR-002-b.md', 'ADR-002-b.md'],
    ['20201028', '20201028-use-npm.md'],
    ['2020-10-28', '20201028-use-npm.md'],
  ])('as %s', (typed, file) => {
    expect(recordMeant(typed, folder)).toBe(file);
  });

  test.each(['1.5', '1-2', '9', 'ADR-001-other.md', 'elsewhere/ADR-001-use-redis.md', 'README.md', ''])(
    'by nothing else: %s',
    (typed) => {
      expect(() => recordMeant(typed, folder)).toThrow(`docs/adr holds no record “${typed}”`);
    },
  );

  test('by its file, where its number is not its own', () => {
    expect(() => recordMeant('2', folder)).toThrow('could be any of: ADR-002-a.md, ADR-002-b.md');
  });
});
