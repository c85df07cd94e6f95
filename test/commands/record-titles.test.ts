import { expect, test } from 'vitest';
import { recordTitles } from '../../src/commands/record-titles.ts';
import { repositoryOf } from '../support/repository-of.ts';

test('the records that may be those of a decision are read, and no others', async () => {
  const files = {
    'docs/adr/ADR-001-use-c.md': '# ADR-001: Use C++\n',
    'docs/adr/0002-use-c.md': 'no heading\n',
    'docs/adr/ADR-003-use-redis.md': '# ADR-003: Use Redis\n',
  };
  const all = repositoryOf(files);
  const read: string[] = [];
  const repository = {
    ...all,
    read: (path: string) => {
      read.push(path);
      return all.read(path);
    },
  };
  const records = { folder: 'docs/adr', files: await all.list('docs/adr') };
  expect(await recordTitles({ repository }, records, [{ title: 'Use C#' }])).toEqual({
    'ADR-001-use-c.md': 'ADR-001: Use C++',
    '0002-use-c.md': '',
  });
  expect(read).toHaveLength(2);
  expect(await recordTitles({ repository }, records, [])).toEqual({});
});
