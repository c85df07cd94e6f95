import { expect, test } from 'vitest';
import { resolvePrd } from '../../src/commands/resolve-prd.ts';
import { repositoryOf } from '../support/repository-of.ts';

const repository = repositoryOf({ 'docs/PRD-1.md': '', 'sub/PRD-2.md': '', 'PRD-2.md': '' });

test.each([
  ['from the folder of the run', '../docs/PRD-1.md', 'docs/PRD-1.md'],
  ['from where documents are', 'docs/PRD-1.md', 'docs/PRD-1.md'],
  ['from the folder of the run first', 'PRD-2.md', 'sub/PRD-2.md'],
  ['with the slashes of Windows', '..\\docs\\PRD-1.md', 'docs/PRD-1.md'],
  ['as an address', 'https://example.com/prd', 'https://example.com/prd'],
])('a PRD is found %s', async (_, given, link) => {
  expect(await resolvePrd(given, [], { repository, here: 'sub' })).toEqual({ kind: 'link', link });
});

test.each(['nowhere.md', '../../docs/PRD-1.md', 'javascript:alert(1)', '//example.com/prd.md'])(
  '%s is refused',
  async (given) => {
    expect(await resolvePrd(given, [], { repository, here: 'sub' })).toMatchObject({ kind: 'refused' });
  },
);
