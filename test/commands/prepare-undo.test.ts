import { EventEmitter } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { prepareUndo } from '../../src/commands/prepare-undo.ts';
import { openRepository } from '../../src/io/files/repository.ts';
import { openWorld } from '../../src/io/open-world.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { World } from '../../src/world.ts';
import { gitEnv, gitRepository } from '../io/files/git-repository.ts';
import { tempFolder } from '../io/files/temp-folder.ts';
import { treeOf } from '../io/files/tree-of.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { worldOf } from '../support/world-of.ts';

/** The world of a run in a folder of a repository. */
const worldIn = (base: string, here = '.'): World =>
  openWorld({
    version: '1.0.0',
    cwd: join(base, here),
    base,
    repository: openRepository(base, { env: gitEnv }),
    platform: 'linux',
    today: '2026-11-22',
    ask: undefined,
    quiet: true,
    drafts: undefined,
    showsProgress: false,
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    signals: new EventEmitter(),
  });

const spec = "docs/specs/it's [1] $x.md";
const twin = "docs/specs/it's 1 $x.md";
const before = '\uFEFF# Orders\r\n\nmine, with no line end';

const plan = (text: string): Plan => ({
  changes: [
    { kind: 'create', path: 'docs/adr/-A 1.md', text: 'a record\n' },
    { kind: 'create', path: 'docs/adr/ADR-002.md', text: 'a record\n' },
    { kind: 'update', path: spec, before: text, text: `${text}, and more` },
  ],
});

/** The files of a folder, without those of git. */
const filesOf = async (folder: string) =>
  Object.fromEntries(Object.entries(await treeOf(folder)).filter(([path]) => !path.startsWith('.git')));

/** Applies the plan, runs the commands that take it back, and gives the files before and after. */
const thereAndBack = async (base: string, here: string) => {
  const world = worldIn(base, here);
  const start = await filesOf(base);
  const undo = await prepareUndo(world, plan(before));
  expect(await filesOf(base)).toEqual(start);
  await world.apply(plan(before));
  expect(await filesOf(base)).not.toEqual(start);
  for (const line of undo)
    await execa('sh', ['-c', line], { cwd: join(base, here), env: gitEnv, extendEnv: false });
  return { undo, start, end: await filesOf(base) };
};

describe('the commands take back what was written', { skip: process.platform === 'win32' }, () => {
  const files = { [spec]: before, [twin]: 'a', 'docs/adr/ADR-001.md': 'a' };

  test.each(['.', 'docs/specs', 'docs/adr'])('in %s, from git', async (here) => {
    const { root, write } = await gitRepository(files);
    await write({ [twin]: 'not to be touched' });
    const { undo, start, end } = await thereAndBack(root, here);
    expect(undo[0]).toMatch(/^git .*restore/);
    expect(end).toEqual(start);
  });

  test.each([
    ['changed', { [spec]: 'committed', 'docs/adr/ADR-001.md': 'a' }],
    ['untracked', { 'docs/adr/ADR-001.md': 'a' }],
  ])('from a copy, where the file is %s', async (_, committed) => {
    const { root, write } = await gitRepository(committed);
    await write(files);
    const { undo, start, end } = await thereAndBack(root, 'docs/specs');
    expect(undo[0]).toMatch(/^cp /);
    expect(end).toEqual(start);
  });

  test('from a copy, without git', async () => {
    const root = await tempFolder();
    for (const folder of ['docs/specs', 'docs/adr']) await mkdir(join(root, folder), { recursive: true });
    for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
    const { start, end } = await thereAndBack(root, 'docs/specs');
    expect(end).toEqual(start);
  });
});

describe('the commands take back a rename', { skip: process.platform === 'win32' }, () => {
  const files = { 'adr/0012 b.md': '# 12\n', [spec]: before };
  const renaming: Plan = {
    changes: [
      { kind: 'rename', from: 'adr/0012 b.md', path: 'adr/0013 b.md', before: '# 12\n', text: '# 13\n' },
    ],
  };

  test.each([
    ['from git', files],
    ['from a copy, where the file is changed', { ...files, 'adr/0012 b.md': 'committed' }],
    ['from a copy, where the file is untracked', { [spec]: before }],
  ])('%s', async (_, committed) => {
    const { root, write } = await gitRepository(committed);
    await write(files);
    const world = worldIn(root, 'adr');
    const start = await filesOf(root);
    const undo = await prepareUndo(world, renaming);
    await world.apply(renaming);
    expect(Object.keys(await filesOf(root))).toContain('adr/0013 b.md');
    for (const line of undo)
      await execa('sh', ['-c', line], { cwd: join(root, 'adr'), env: gitEnv, extendEnv: false });
    expect(await filesOf(root)).toEqual(start);
  });
});

test('a copy is kept of nothing that git can bring back', async () => {
  const kept: string[] = [];
  const world = (states: Parameters<typeof repositoryOf>[2]) =>
    worldOf(
      {},
      {
        repository: repositoryOf({ [spec]: before }, undefined, states),
        keepCopy: async (path) => {
          kept.push(path);
          return '/copy';
        },
      },
    ).world;
  await prepareUndo(world({ states: { [spec]: 'clean' } }), plan(before));
  expect(kept).toEqual([]);
  await prepareUndo(world({ states: { [spec]: 'changed' } }), plan(before));
  expect(kept).toEqual([spec]);
});
