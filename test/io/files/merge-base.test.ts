import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeBase } from '../../../src/io/files/merge-base.ts';
import { gitEnv, gitRepository } from './git-repository.ts';
import { tempFolder } from './temp-folder.ts';

/** A repository in which a merge has stopped at files that both branches changed. */
const merging = async (base: Readonly<Record<string, string | Uint8Array>>) => {
  const repository = await gitRepository({ 'README.md': 'a', ...base });
  const paths = ['docs/a [1].md', 'docs/new.md'];
  const { git, write, commit } = repository;
  const change = (text: string) => write(Object.fromEntries(paths.map((path) => [path, text])));
  await git('checkout', '--quiet', '-b', 'side');
  await change('theirs\r\n');
  await commit();
  await git('checkout', '--quiet', 'main');
  await change('ours\r\n');
  await commit();
  await git('merge', 'side');
  return repository;
};

test('it is what both sides began with, to the byte', async () => {
  const { root } = await merging({ 'docs/a [1].md': '\uFEFFbase\r\n\n' });
  expect(await mergeBase('docs/a [1].md', { cwd: root, env: gitEnv })).toBe('\uFEFFbase\r\n\n');
  expect(await mergeBase('a [1].md', { cwd: join(root, 'docs'), env: gitEnv })).toBe('\uFEFFbase\r\n\n');
});

test('it has the line ends that git gives files here', async () => {
  const { root, git } = await merging({
    '.gitattributes': '*.md text eol=crlf\n',
    'docs/a [1].md': 'base\r\n',
  });
  expect((await git('cat-file', 'blob', ':1:docs/a [1].md')).stdout).toBe('base');
  expect(await mergeBase('docs/a [1].md', { cwd: root, env: gitEnv })).toBe('base\r\n');
});

test('there is none of a file without conflicts, a new one, one that is no text, and without git', async () => {
  const { root } = await merging({ 'docs/a [1].md': Buffer.from('Übersicht\n', 'latin1') });
  const place = { cwd: root, env: gitEnv };
  expect(await mergeBase('README.md', place)).toBeUndefined();
  expect(await mergeBase('docs/new.md', place)).toBeUndefined();
  expect(await mergeBase('docs/a [1].md', place)).toBeUndefined();
  expect(await mergeBase('missing.md', place)).toBeUndefined();
  expect(await mergeBase('a\0.md', place)).toBeUndefined();
  expect(await mergeBase('docs/a [1].md', { ...place, env: { PATH: '/nowhere' } })).toBeUndefined();
  expect(await mergeBase('a.md', { cwd: await tempFolder(), env: gitEnv })).toBeUndefined();
});
