import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../../src/io/files/repository.ts';
import { tempFolder } from './temp-folder.ts';

/** An environment in which git knows nobody: no configuration but the repository's own. */
const nobody = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

/** A repository that holds files, and a folder beside it. */
const repositoryWith = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const parent = await tempFolder();
  const [root, outside] = [join(parent, 'shop'), join(parent, 'shop-outside')];
  await mkdir(join(root, 'docs'), { recursive: true });
  await mkdir(outside);
  await writeFile(join(outside, 'secret.md'), 'secret');
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
  return { root, outside, repository: openRepository(root, { env: nobody }) };
};

test('the name is that of its folder', async () => {
  const { root, repository } = await repositoryWith({});
  expect(repository.name).toBe(basename(root));
});

describe('the list of a folder', () => {
  test('has the names of its files, sorted', async () => {
    const { root, repository } = await repositoryWith({
      'docs/b.md': '',
      'docs/ä.md': '',
      'docs/Z.md': '',
      'docs/a10.md': '',
      'docs/a9.md': '',
    });
    await mkdir(join(root, 'docs', 'folder'));
    await symlink(join(root, 'docs', 'b.md'), join(root, 'docs', 'link.md'));
    expect(await repository.list('docs')).toEqual(['Z.md', 'a10.md', 'a9.md', 'b.md', 'link.md', 'ä.md']);
  });

  test('of the root itself', async () => {
    const { repository } = await repositoryWith({ 'package.json': '{}' });
    expect(await repository.list('')).toEqual(['package.json']);
    expect(await repository.list('.')).toEqual(['package.json']);
  });

  test('is empty when there is no such folder, or it is outside', async () => {
    const { root, outside, repository } = await repositoryWith({ 'docs/a.md': '' });
    await symlink(outside, join(root, 'out'), 'junction');
    await symlink(join(outside, 'secret.md'), join(root, 'docs', 'secret.md'));
    expect(await repository.list('docs/adr')).toEqual([]);
    expect(await repository.list('docs/a.md')).toEqual([]);
    expect(await repository.list('out')).toEqual([]);
    expect(await repository.list('..')).toEqual([]);
    expect(await repository.list('../shop-outside')).toEqual([]);
    expect(await repository.list('docs')).toEqual(['a.md']);
  });
});

describe('the folders in a folder', () => {
  test('are named, sorted; files are none', async () => {
    const { root, outside, repository } = await repositoryWith({ 'docs/a.md': '' });
    for (const name of ['b', 'a']) await mkdir(join(root, 'docs', name));
    await symlink(join(root, 'docs', 'a'), join(root, 'docs', 'link'), 'junction');
    await symlink(outside, join(root, 'docs', 'out'), 'junction');
    expect(await repository.folders('docs')).toEqual(['a', 'b', 'link']);
    expect(await repository.folders('docs/a')).toEqual([]);
    expect(await repository.folders('.')).toEqual(['docs']);
  });

  test('are nothing where there is no such folder, or it is outside', async () => {
    const { root, outside, repository } = await repositoryWith({ 'docs/a.md': '' });
    await symlink(outside, join(root, 'out'), 'junction');
    for (const folder of ['docs/adr', 'docs/a.md', 'out', '..', 'a\0'])
      expect(await repository.folders(folder)).toBeUndefined();
  });
});

describe('the text of a file', () => {
  test('is its UTF-8 without a byte order mark, and with its line ends', async () => {
    const { repository } = await repositoryWith({ 'docs/a.md': '\uFEFF# 概要 🚀\r\n\n' });
    expect(await repository.read('docs/a.md')).toBe('# 概要 🚀\r\n\n');
  });

  test('is that of a linked file inside', async () => {
    const { root, repository } = await repositoryWith({ 'README.md': 'read me' });
    await symlink(join(root, 'README.md'), join(root, 'docs', 'link.md'));
    expect(await repository.read('docs/link.md')).toBe('read me');
  });

  test('is nothing when it is missing, a folder or not UTF-8', async () => {
    const { repository } = await repositoryWith({
      'latin1.md': Buffer.from('Übersicht', 'latin1'),
      'empty.md': '',
    });
    expect(await repository.read('missing.md')).toBeUndefined();
    expect(await repository.read('docs')).toBeUndefined();
    expect(await repository.read('empty.md/a.md')).toBeUndefined();
    expect(await repository.read('latin1.md')).toBeUndefined();
    expect(await repository.read('a\0.md')).toBeUndefined();
    expect(await repository.read('a'.repeat(300))).toBeUndefined();
    expect(await repository.read('empty.md')).toBe('');
  });

  test('is nothing when it is outside', async () => {
    const { root, outside, repository } = await repositoryWith({});
    await symlink(outside, join(root, 'out'), 'junction');
    await symlink(join(outside, 'secret.md'), join(root, 'link.md'));
    expect(await repository.read('out/secret.md')).toBeUndefined();
    expect(await repository.read('link.md')).toBeUndefined();
    expect(await repository.read('../shop-outside/secret.md')).toBeUndefined();
  });

  test('is nothing when it is a pipe, without waiting for it', {
    skip: process.platform === 'win32',
  }, async () => {
    const { root, repository } = await repositoryWith({});
    await execa('mkfifo', [join(root, 'pipe.md')]);
    expect(await repository.read('pipe.md')).toBeUndefined();
    expect(await repository.list('')).toEqual([]);
  });
});

test('the author is the one of the package in it, when git knows nobody', async () => {
  const { repository } = await repositoryWith({
    'package.json': '\uFEFF{ "author": "Ann Lee <ann@example.com>" }',
  });
  expect(await repository.author()).toEqual({ name: 'Ann Lee', origin: 'package.json' });
});
