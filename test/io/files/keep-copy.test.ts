import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { keepCopy } from '../../../src/io/files/keep-copy.ts';
import { tempFolder } from './temp-folder.ts';

const text = '\uFEFF# Orders\r\n\n';

test('a copy has the name and the bytes of the file, and a folder of its own', async () => {
  const folder = await tempFolder();
  const [one, other] = await Promise.all([1, 2].map(() => keepCopy(folder, 'docs/specs/a b.md', text)));
  expect(one).not.toBe(other);
  for (const copy of [one ?? '', other ?? '']) {
    expect(isAbsolute(copy)).toBe(true);
    expect(basename(copy)).toBe('a b.md');
    expect(dirname(dirname(copy))).toBe(folder);
    expect(await readFile(copy, 'utf8')).toBe(text);
  }
  expect(await readdir(folder)).toHaveLength(2);
});

test('nobody else can read it', { skip: process.platform === 'win32' }, async () => {
  const copy = await keepCopy(await tempFolder(), 'a.md', text);
  expect((await stat(copy)).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(copy))).mode & 0o777).toBe(0o700);
});

test('the person is told when it cannot be kept', async () => {
  const file = join(await tempFolder(), 'file');
  await writeFile(file, '');
  for (const folder of [file, join(file, '../missing')])
    await expect(keepCopy(folder, 'docs/a.md', text)).rejects.toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^A copy of docs\/a\.md cannot be written/) }),
    );
  await expect(keepCopy(file, 'docs/a.md', text)).rejects.toBeInstanceOf(UserError);
});
