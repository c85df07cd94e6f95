import { expect, test } from 'vitest';
import { changedSince } from '../../../src/io/files/changed-since.ts';
import { gitEnv, gitRepository } from './git-repository.ts';
import { tempFolder } from './temp-folder.ts';

test('everything is new before the first commit', async () => {
  const { root, git } = await gitRepository({ 'a.md': 'a' });
  await git('checkout', '--quiet', '--orphan', 'other');
  const place = { cwd: root, env: gitEnv };
  expect(await changedSince('HEAD', place)).toEqual({ changed: ['a.md'], gone: [] });
  expect(await changedSince('nowhere', place)).toBeUndefined();
});

test('a renamed file and a new one differ, and what is gone is told apart', async () => {
  const { root, git, write, commit } = await gitRepository({
    'a.md': 'a',
    'b.md': 'b',
    'c.md': 'c',
    'd.md': 'd',
  });
  await git('checkout', '--quiet', '-b', 'side');
  await git('mv', 'a.md', 'ä b.md');
  await git('rm', '--quiet', 'b.md');
  await commit();
  await write({ 'new.md': 'new' });
  await git('rm', '--quiet', '--cached', 'd.md');
  expect(await changedSince('main', { cwd: root, env: gitEnv })).toEqual({
    changed: ['d.md', 'new.md', 'ä b.md'],
    gone: ['a.md', 'b.md'],
  });
});

test('nothing is known without git, and of what is no branch', async () => {
  const outside = await tempFolder();
  expect(await changedSince('HEAD', { cwd: outside, env: gitEnv })).toBeUndefined();
  const { root } = await gitRepository({ 'a.md': 'a' });
  expect(await changedSince('--output=x', { cwd: root, env: gitEnv })).toBeUndefined();
});
