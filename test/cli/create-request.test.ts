import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRequest, inRepository, seenFromRun } from '../../src/cli/create-request.ts';
import { UserError } from '../../src/errors.ts';
import { tempFolder } from '../io/files/temp-folder.ts';

const folders = { cwd: '/home/ann/shop/src', base: '/home/ann/shop' };
const reporting = { dryRun: false, json: false };
const run = { folders, reporting };
const options = { input: true, color: true, prdText: true };

describe('a path on the command line', () => {
  test.each([
    ['../docs/specs', 'docs/specs'],
    ['design/x.md', 'src/design/x.md'],
    ['/home/ann/shop/docs', 'docs'],
    ['..', '.'],
    ['../..a/b', '..a/b'],
  ])('%s is %s in the repository', async (given, expected) => {
    expect(await inRepository(given, folders)).toBe(expected);
  });

  test.each(['../..', '../../shop2/x.md', '/etc/passwd'])('%s is outside', async (given) => {
    await expect(inRepository(given, folders)).rejects.toThrow(UserError);
  });
});

describe('a path by a link to the repository', { skip: process.platform === 'win32' }, () => {
  /** A repository with a document, and a link to it beside it. */
  const linked = async () => {
    const folder = await tempFolder();
    const base = join(folder, 'shop');
    await mkdir(join(base, 'docs'), { recursive: true });
    await writeFile(join(base, 'docs/x.md'), '# X\n');
    await symlink(base, join(folder, 'link'));
    await symlink(join(base, 'docs/x.md'), join(folder, 'x.md'));
    return { link: join(folder, 'link'), folder, folders: { cwd: join(base, 'docs'), base } };
  };

  test.each([
    ['a file that is here', 'docs/x.md', 'docs/x.md'],
    ['a file in folders that are not here yet', 'design/new/y.md', 'design/new/y.md'],
    ['a folder', 'docs', 'docs'],
    ['the repository itself', '.', '.'],
  ])('is inside: %s', async (_, path, expected) => {
    const { link, folders } = await linked();
    expect(await inRepository(join(link, path), folders)).toBe(expected);
    expect(await seenFromRun(join(link, path), folders)).toBe(
      expected === 'docs' ? '' : expected.startsWith('docs/') ? 'x.md' : join('..', expected),
    );
  });

  test('is outside where the file itself is the link', async () => {
    const { folder, folders } = await linked();
    await expect(inRepository(join(folder, 'x.md'), folders)).rejects.toThrow(/outside/);
  });
});

test.each(['spec', 'specDir', 'adrDir'])('an empty path is none: %s', async (option) => {
  await expect(createRequest({ ...options, [option]: '' }, [], run)).rejects.toThrow(/is empty/);
});

test('an absolute path is seen from the folder of the run, another one is already', async () => {
  expect(await seenFromRun('/home/ann/shop/docs/PRD.md', folders)).toBe(join('..', 'docs', 'PRD.md'));
  expect(await seenFromRun('docs/PRD.md', folders)).toBe('docs/PRD.md');
  expect(await seenFromRun('https://example.com/prd', folders)).toBe('https://example.com/prd');
});

test.each(['0', '-1', '1.5', 'x', '1e3'])('%s is no number of a record', async (adrNumber) => {
  await expect(createRequest({ ...options, adrNumber }, [], run)).rejects.toThrow(UserError);
});
