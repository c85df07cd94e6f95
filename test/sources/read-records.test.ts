import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/sources/read-records.ts';
import { repositoryOf } from '../support/repository-of.ts';

/** The highest number beside the records of `docs/adr`. */
const takenIn = async (
  paths: readonly string[],
  branches: Readonly<Record<string, readonly string[]>> = {},
  text = '',
) => {
  const files = Object.fromEntries(paths.map((path) => [`docs/adr/${path}`, text]));
  const below = Object.entries(branches).map(([name, some]) => [
    name,
    some.map((path) => `docs/adr/${path}`),
  ]);
  const repository = repositoryOf(files, undefined, { branches: Object.fromEntries(below) });
  const records = await readRecords(repository, {
    folder: 'docs/adr',
    files: await repository.list('docs/adr'),
  });
  return records.taken;
};

describe('the highest number that is taken', () => {
  test('is that of an archive, at any depth, and of no other folder', async () => {
    expect(await takenIn(['1-a.md', 'archive/4-b.md', 'archived/2025/x/7-c.md', 'images/9-d.md'])).toEqual({
      number: 7,
    });
  });

  test('is that of a branch, with its name, where no file here has one as high', async () => {
    const branches = { main: ['2-a.md'], 'origin/feature/payments': ['12-a.md'], other: ['12-b.md'] };
    expect(await takenIn(['3-a.md'], branches)).toEqual({ number: 12, branch: 'origin/feature/payments' });
    expect(await takenIn(['12-c.md'], branches)).toEqual({ number: 12 });
    expect(await takenIn(['archive/13-c.md'], branches)).toEqual({ number: 13 });
  });

  test('is none without records', async () => {
    expect(await takenIn(['README.md'], { main: ['template.md', '0005-template.md'] })).toEqual({
      number: 0,
    });
  });

  test('is the one of the file in which another tool counts', async () => {
    expect(await takenIn(['.adr-sequence.lock'], { main: ['2-a.md'] }, '14\n')).toEqual({ number: 14 });
  });

  test.each(['', 'x', '1 2', '-4', '1e3', '1234567890'])(
    'is not read from anything else there: %j',
    async (text) => {
      expect(await takenIn(['.adr-sequence.lock'], {}, text)).toEqual({ number: 0 });
    },
  );
});
