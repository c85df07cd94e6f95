import { expect, test } from 'vitest';
import { folderHistory } from '../../../src/io/files/folder-history.ts';
import { listedFiles } from '../../../src/io/files/listed-files.ts';
import { gitEnv, gitRepository } from './git-repository.ts';
import { tempFolder } from './temp-folder.ts';

test('tells what was ever added on this branch, and what is on the default one', async () => {
  const { root, git, write, commit } = await gitRepository({ 'docs/adr/0001-a.md': 'a', 'other.md': 'x' });
  await git('checkout', '--quiet', '-b', 'side');
  await write({ 'docs/adr/0002-ä b.md': 'b', 'docs/adr/archive/0003-c.md': 'c' });
  await commit();
  await git('mv', 'docs/adr/0001-a.md', 'docs/adr/0001-new.md');
  await commit();
  const history = await folderHistory('docs/adr', { cwd: root, env: gitEnv });
  expect([...(history?.added.keys() ?? [])].sort()).toEqual([
    '0001-a.md',
    '0001-new.md',
    '0002-ä b.md',
    '0003-c.md',
  ]);
  for (const seconds of history?.added.values() ?? []) expect(seconds).toBeGreaterThan(1_600_000_000);
  expect(
    history?.defaults.map(({ branch, names, everAdded }) => [branch, names, [...everAdded.keys()]]),
  ).toEqual([['main', ['0001-a.md'], ['0001-a.md']]]);
});

test('a remote counts before its local branch, and is asked which of its branches is the default one', async () => {
  const { root, git } = await gitRepository({ 'docs/adr/0001-a.md': 'a' });
  await git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
  await git('update-ref', 'refs/remotes/origin/master', 'HEAD');
  const branches = async () =>
    (await folderHistory('docs/adr', { cwd: root, env: gitEnv }))?.defaults.map(({ branch }) => branch);
  expect(await branches()).toEqual(['origin/master', 'main']);
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
  expect(await branches()).toEqual(['origin/develop', 'main']);
});

test('knows nothing without git, or before the first commit', async () => {
  const cwd = await tempFolder();
  expect(await folderHistory('docs/adr', { cwd, env: gitEnv })).toBeUndefined();
  expect(await listedFiles({ cwd, env: gitEnv })).toBeUndefined();
});

test('lists the files that git knows or would know, each once', async () => {
  const { root, write } = await gitRepository({ 'a.md': 'a', '.gitignore': 'ignored.md\n' });
  await write({ 'b/ü.md': 'b', 'ignored.md': 'c', 'a.md': 'changed' });
  expect(await listedFiles({ cwd: root, env: gitEnv })).toEqual(['.gitignore', 'a.md', 'b/ü.md']);
});
