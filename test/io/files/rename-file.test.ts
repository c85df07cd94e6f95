import { appendFileSync } from 'node:fs';
import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { applyPlan, checkPlan } from '../../../src/io/files/apply-plan.ts';
import type { Change, Plan } from '../../../src/plan/plan.ts';
import { tempFolder } from './temp-folder.ts';
import { treeOf } from './tree-of.ts';

const before = {
  'adr/0012-b.md': '\uFEFF# 12. B\r\n',
  'docs/spec.md': 'See [B](../adr/0012-b.md)\n',
};
const rename = {
  kind: 'rename',
  from: 'adr/0012-b.md',
  path: 'adr/0013-b.md',
  before: before['adr/0012-b.md'],
  text: '\uFEFF# 13. B\r\n',
} as const;
const update = {
  kind: 'update',
  path: 'docs/spec.md',
  before: before['docs/spec.md'],
  text: 'See [B](../adr/0013-b.md)\n',
} as const;
const plan: Plan = { changes: [rename, update] };
const after = { 'adr/0013-b.md': rename.text, 'docs/spec.md': update.text };
const folders = { adr: '/', docs: '/' };

const repository = async (files: Readonly<Record<string, string>> = before): Promise<string> => {
  const root = await tempFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
};

const refusal = async (root: string, changes: readonly Change[] = plan.changes): Promise<string> => {
  const error = await applyPlan(root, { changes }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
};

describe('a file that gets another name', () => {
  test('has it, with its new text, and what leads to it leads there', async () => {
    const root = await repository();
    await applyPlan(root, plan);
    expect(await treeOf(root)).toEqual({ ...folders, ...after });
  });

  test('keeps its permissions', { skip: process.platform === 'win32' }, async () => {
    const root = await repository();
    await chmod(join(root, rename.from), 0o666);
    await applyPlan(root, plan);
    expect((await stat(join(root, rename.path))).mode & 0o777).toBe(0o666);
    expect((await stat(join(root, rename.path))).nlink).toBe(1);
  });

  test('may keep its text', async () => {
    const root = await repository();
    await applyPlan(root, { changes: [{ ...rename, text: rename.before }] });
    expect(await readdir(join(root, 'adr'))).toEqual(['0013-b.md']);
  });
});

describe('nothing is written, as a look shows,', () => {
  test('when the new name is taken', async () => {
    const root = await repository({ ...before, 'adr/0013-b.md': 'mine' });
    const tree = await treeOf(root);
    await expect(checkPlan(root, plan)).rejects.toThrow('adr/0013-b.md is already there');
    expect(await refusal(root)).toBe('adr/0013-b.md is already there');
    expect(await treeOf(root)).toEqual(tree);
  });

  test('when the file was changed since it was read', async () => {
    const root = await repository({ ...before, 'adr/0012-b.md': 'theirs' });
    const tree = await treeOf(root);
    expect(await refusal(root)).toBe('adr/0012-b.md was changed since it was read');
    expect(await treeOf(root)).toEqual(tree);
  });

  test('when the file is read-only', async () => {
    const root = await repository();
    await chmod(join(root, rename.from), 0o444);
    onTestFinished(() => chmod(join(root, rename.from), 0o644));
    const tree = await treeOf(root);
    expect(await refusal(root)).toContain('read-only');
    expect(await treeOf(root)).toEqual(tree);
  });

  test('when the file is a symbolic link', { skip: process.platform === 'win32' }, async () => {
    const root = await repository({ 'adr/real.md': rename.before, 'docs/spec.md': update.before });
    await symlink('real.md', join(root, rename.from));
    expect(await refusal(root)).toBe('adr/0012-b.md is a symbolic link');
  });
});

describe('a plan that fails midway is taken back', () => {
  test('when a file cannot be changed after one has its new name', async () => {
    const root = await repository();
    const tree = await treeOf(root);
    const failing: Change = { kind: 'create', path: `new/${'c'.repeat(300)}.md`, text: '' };
    expect(await refusal(root, [rename, update, failing])).toMatch(/Nothing was written\.$/);
    expect(await treeOf(root)).toEqual(tree);
  });

  test('when the second of two old names cannot go', async () => {
    const root = await repository({ ...before, 'adr/0012-c.md': 'c\n' });
    await chmod(join(root, rename.from), 0o640);
    let looks = 0;
    const second: Change = {
      kind: 'rename',
      from: 'adr/0012-c.md',
      path: 'adr/0014-c.md',
      text: 'c\n',
      get before() {
        looks += 1;
        // Somebody changes it between the look beforehand and the moment at which it would go.
        if (looks === 2) appendFileSync(join(root, 'adr/0012-c.md'), 'theirs');
        return 'c\n';
      },
    };
    expect(await refusal(root, [rename, second, update])).toBe(
      'adr/0012-c.md was changed since it was read. Nothing was written.',
    );
    expect(await treeOf(root)).toEqual({ ...folders, ...before, 'adr/0012-c.md': 'c\ntheirs' });
    if (process.platform !== 'win32') expect((await stat(join(root, rename.from))).mode & 0o777).toBe(0o640);
  });
});
