import { link, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishNew } from '../../../src/io/files/publish-new.ts';
import { tempFolder } from './temp-folder.ts';
import { treeOf } from './tree-of.ts';

/** What a file system without hard links answers. */
const noLinks = (code: string) => async () => {
  throw Object.assign(new Error(`${code}: no links here`), { code, syscall: 'link' });
};

const systems = [
  { name: 'with hard links', makeLink: link },
  { name: 'without hard links (Linux, FAT)', makeLink: noLinks('EPERM') },
  { name: 'without hard links (Windows, exFAT)', makeLink: noLinks('EISDIR') },
];

describe.each(systems)('on a system $name', ({ makeLink }) => {
  test('a complete file gets its name', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'temp'), 'whole');
    expect(await publishNew(join(folder, 'temp'), join(folder, 'a.md'), makeLink)).toBe(true);
    expect(await treeOf(folder)).toHaveProperty(['a.md'], 'whole');
  });

  test('another file keeps its name and its text', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'temp'), 'whole');
    await writeFile(join(folder, 'a.md'), 'theirs');
    expect(await publishNew(join(folder, 'temp'), join(folder, 'a.md'), makeLink)).toBe(false);
    expect(await treeOf(folder)).toEqual({ temp: 'whole', 'a.md': 'theirs' });
  });
});

test('any other failure to link is not worked around', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'temp'), 'whole');
  await expect(publishNew(join(folder, 'temp'), join(folder, 'a.md'), noLinks('ENOSPC'))).rejects.toThrow(
    'ENOSPC',
  );
  expect(await treeOf(folder)).toEqual({ temp: 'whole' });
});
