import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { findRoot } from '../../../src/io/files/find-root.ts';
import { tempFolder } from './temp-folder.ts';

/** Makes folders below a new one. */
const foldersIn = async (...folders: readonly string[]): Promise<string> => {
  const parent = await tempFolder();
  for (const folder of folders) await mkdir(join(parent, folder), { recursive: true });
  return parent;
};

describe('the root', () => {
  test('is the nearest folder above with a .git folder', async () => {
    const parent = await foldersIn('.git', 'repository/.git', 'repository/src/deep');
    const repository = join(parent, 'repository');
    expect(await findRoot(join(repository, 'src', 'deep'))).toEqual({
      cwd: join(repository, 'src', 'deep'),
      base: repository,
    });
  });

  test('may have a .git file, as in a worktree', async () => {
    const root = await foldersIn('src');
    await writeFile(join(root, '.git'), 'gitdir: elsewhere');
    expect((await findRoot(join(root, 'src'))).base).toBe(root);
  });

  test('is the folder itself outside any repository', async () => {
    const parent = await foldersIn('docs/specs', 'project');
    const project = join(parent, 'project');
    expect(await findRoot(project)).toEqual({ cwd: project, base: project });
  });

  test('and the folder of the run are real paths', async () => {
    const parent = await foldersIn('repository/.git', 'repository/src');
    await symlink(join(parent, 'repository'), join(parent, 'link'), 'junction');
    expect(await findRoot(join(parent, 'link', 'src'))).toEqual({
      cwd: join(parent, 'repository', 'src'),
      base: join(parent, 'repository'),
    });
  });
});

describe('the base', () => {
  test.each(['docs/specs', 'docs/requirements', 'docs/adr'])(
    'is the nearest folder with %s',
    async (documents) => {
      const root = await foldersIn(
        '.git',
        documents,
        `packages/shop/${documents}`,
        'packages/shop/src',
        'packages/other',
      );
      const shop = join(root, 'packages', 'shop');
      expect(await findRoot(join(shop, 'src'))).toMatchObject({ base: shop });
      expect(await findRoot(join(root, 'packages', 'other'))).toMatchObject({ base: root });
    },
  );

  test('is the root when only a folder above it has documents', async () => {
    const parent = await foldersIn('docs/specs', 'repository/.git', 'repository/src');
    expect((await findRoot(join(parent, 'repository', 'src'))).base).toBe(join(parent, 'repository'));
  });

  test('is not given by a file of that name', async () => {
    const root = await foldersIn('.git', 'package/docs');
    await writeFile(join(root, 'package', 'docs', 'adr'), '');
    expect((await findRoot(join(root, 'package'))).base).toBe(root);
  });
});

test('what is no folder is the mistake of the person', async () => {
  const parent = await tempFolder();
  await writeFile(join(parent, 'file'), '');
  await expect(findRoot(join(parent, 'missing'))).rejects.toThrow(UserError);
  await expect(findRoot(join(parent, 'file'))).rejects.toThrow('is not a folder');
});
