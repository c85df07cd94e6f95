import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileStates } from '../../../src/io/files/file-states.ts';
import { gitEnv, gitRepository } from './git-repository.ts';
import { tempFolder } from './temp-folder.ts';

/** The states of files, as an object. */
const statesOf = async (cwd: string, paths: readonly string[], env = gitEnv) =>
  Object.fromEntries(await fileStates(paths, { cwd, env }));

describe('in a git repository', () => {
  test('each file has its own state', async () => {
    const { root, git, write } = await gitRepository({
      '.gitignore': 'ignored.md\nbuild/\n',
      'clean.md': 'a',
      'docs/ä 概要.md': 'a',
      'changed.md': 'a',
      'staged.md': 'a',
      'staged-and-changed.md': 'a',
      'removed.md': 'a',
      'unwatched.md': 'a',
    });
    await write({ 'changed.md': 'b', 'staged.md': 'b', 'staged-and-changed.md': 'b', 'new.md': 'a' });
    await write({ 'intended.md': 'a', 'ignored.md': 'a', 'build/a.md': 'a' });
    await git('add', 'staged.md', 'staged-and-changed.md');
    await git('add', '--intent-to-add', 'intended.md');
    await git('update-index', '--assume-unchanged', 'unwatched.md');
    await write({ 'staged-and-changed.md': 'c', 'unwatched.md': 'b' });
    await rm(join(root, 'removed.md'));
    const expected = {
      'clean.md': 'clean',
      'docs/ä 概要.md': 'clean',
      'staged.md': 'clean',
      'changed.md': 'changed',
      'staged-and-changed.md': 'changed',
      'removed.md': 'changed',
      'intended.md': 'changed',
      'unwatched.md': 'changed',
      'new.md': 'untracked',
      'ignored.md': 'untracked',
      'build/a.md': 'untracked',
      'missing.md': 'untracked',
    };
    expect(await statesOf(root, Object.keys(expected))).toEqual(expected);
  });

  test('paths are relative to the folder in which git runs', async () => {
    const { root, write } = await gitRepository({ 'a.md': 'a', 'shop/a.md': 'a', 'shop/docs/a.md': 'a' });
    await write({ 'shop/a.md': 'b' });
    expect(await statesOf(join(root, 'shop'), ['a.md', './docs//a.md'])).toEqual({
      'a.md': 'changed',
      './docs//a.md': 'clean',
    });
  });

  test('paths are no patterns', async () => {
    const { root, write } = await gitRepository({ 'a1.md': 'a', 'a[1].md': 'a', ':x.md': 'a', '-x.md': 'a' });
    await write({ 'a1.md': 'b', '-x.md': 'b' });
    expect(await statesOf(root, ['a[1].md', 'a*.md', ':x.md', '-x.md'])).toEqual({
      'a[1].md': 'clean',
      'a*.md': 'untracked',
      ':x.md': 'clean',
      '-x.md': 'changed',
    });
  });

  test('a file with merge conflicts is changed', async () => {
    const { root, git, write, commit } = await gitRepository({ 'a.md': 'a\n' });
    await git('checkout', '--quiet', '-b', 'side');
    await write({ 'a.md': 'b\n' });
    await commit();
    await git('checkout', '--quiet', 'main');
    await write({ 'a.md': 'c\n' });
    await commit();
    expect((await git('merge', 'side')).exitCode).toBe(1);
    expect(await statesOf(root, ['a.md'])).toEqual({ 'a.md': 'changed' });
  });

  test('what a person has configured has no say, and none of it is run', async () => {
    const { root, git, write } = await gitRepository({ 'a.md': 'a', 'docs/b.md': 'b' });
    const settings = {
      'core.fsmonitor': 'touch ran; false',
      'core.hooksPath': '/nowhere',
      'status.showUntrackedFiles': 'no',
      'status.relativePaths': 'false',
      'core.quotePath': 'true',
      'color.ui': 'always',
      'alias.ls-files': '!touch ran',
    };
    for (const [key, value] of Object.entries(settings)) await git('config', key, value);
    await write({ 'docs/ü.md': 'a' });
    const env = { ...gitEnv, GIT_GLOB_PATHSPECS: '', GIT_TRACE: '0' };
    expect(await statesOf(root, ['a.md', 'docs/b.md', 'docs/ü.md', 'ran'], env)).toEqual({
      'a.md': 'clean',
      'docs/b.md': 'clean',
      'docs/ü.md': 'untracked',
      ran: 'untracked',
    });
    expect(await readdir(root)).not.toContain('ran');
  });

  test('in a worktree of it as well', async () => {
    const { root, git } = await gitRepository({ 'a.md': 'a' });
    const beside = join(await tempFolder(), 'beside');
    await git('worktree', 'add', '--quiet', beside);
    await writeFile(join(beside, 'a.md'), 'b');
    expect(await statesOf(beside, ['a.md'])).toEqual({ 'a.md': 'changed' });
    expect(await statesOf(root, ['a.md'])).toEqual({ 'a.md': 'clean' });
  });
});

describe('without git', () => {
  test.each([
    ['no repository', gitEnv],
    ['no git', { PATH: '/nowhere' }],
  ])('%s', async (_, env) => {
    const root = await tempFolder();
    await writeFile(join(root, 'a.md'), 'a');
    expect(await statesOf(root, ['a.md', 'b.md'], env)).toEqual({ 'a.md': 'no-git', 'b.md': 'no-git' });
  });

  test('nothing is thrown, whatever the path', async () => {
    const { root } = await gitRepository({ 'a.md': 'a' });
    await mkdir(join(root, 'docs'));
    for (const path of ['a\0.md', '../a.md', '/a.md', '', '.', 'docs', 'a.md/b.md'])
      expect([...(await fileStates([path], { cwd: root, env: gitEnv })).keys()]).toEqual([path]);
    expect(await statesOf(join(root, 'nowhere'), ['a.md'])).toEqual({ 'a.md': 'no-git' });
    expect(await statesOf(root, [])).toEqual({});
  });
});
