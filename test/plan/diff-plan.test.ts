import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { diffPlan } from '../../src/plan/diff-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { gitEnv } from '../io/files/git-repository.ts';
import { tempFolder } from '../io/files/temp-folder.ts';
import { treeOf } from '../io/files/tree-of.ts';

const plan: Plan = {
  changes: [
    {
      kind: 'rename',
      from: 'adr/0012-b b.md',
      path: 'adr/0013-b b.md',
      before: '# 12\nB\n',
      text: '# 13\nB\n',
    },
    { kind: 'rename', from: 'adr/0012-c.md', path: 'adr/0014-c.md', before: 'same\n', text: 'same\n' },
    { kind: 'create', path: 'new.md', text: 'new\n' },
    { kind: 'update', path: 'spec.md', before: '0012-b\n', text: '0013-b\n' },
  ],
};

test('renamed files are renamed by git, beside those that are new and changed', async () => {
  const root = await tempFolder();
  for (const change of plan.changes) {
    if (change.kind === 'create') continue;
    const path = join(root, change.kind === 'rename' ? change.from : change.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, change.before);
  }
  await execa('git', ['apply', '-'], { cwd: root, input: diffPlan(plan), env: gitEnv, extendEnv: false });
  expect(await treeOf(root)).toEqual({
    adr: '/',
    ...Object.fromEntries(plan.changes.map(({ path, text }) => [path, text])),
  });
});
