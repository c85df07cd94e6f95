import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile } from '../../../src/io/files/create-file.ts';
import { tempFolder } from './temp-folder.ts';
import { treeOf } from './tree-of.ts';

/** A file put in place, as a run leaves it. */
const published = async () => {
  const folder = await tempFolder();
  const [temp, target] = [join(folder, 'temp'), join(folder, 'a.md')];
  const work = createFile({ kind: 'create', path: 'a.md', text: 'ours' }, target);
  await writeFile(temp, 'ours');
  await work.publish(temp);
  return { folder, target, work };
};

test('a file that still holds what was written is taken back', async () => {
  const { folder, work } = await published();
  expect(await work.takeBack()).toBe(true);
  expect(await treeOf(folder)).not.toHaveProperty('a.md');
});

test('a file that somebody changed since stays, and that is said', async () => {
  const { target, work } = await published();
  await writeFile(target, 'ours, and theirs');
  expect(await work.takeBack()).toBe(false);
  expect(await readFile(target, 'utf8')).toBe('ours, and theirs');
});

test('a file that somebody removed since needs no taking back', async () => {
  const { work } = await published();
  await work.takeBack();
  expect(await work.takeBack()).toBe(true);
});
