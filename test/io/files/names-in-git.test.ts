import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { namesInGit } from '../../../src/io/files/names-in-git.ts';
import { type GitRepository, gitEnv, gitIn, gitRepository } from './git-repository.ts';
import { tempFolder } from './temp-folder.ts';

/** What git knows of a folder: each name with the branch that has it, `staged` without one. */
const namesOf = async (cwd: string, folder = 'docs/adr', env = gitEnv): Promise<Record<string, string>> => {
  const names = await namesInGit(folder, { cwd, env });
  return Object.fromEntries(names.map(({ name, branch = 'staged' }) => [name, branch]));
};

/** Commits files on a new branch, and goes back to `main`. */
const branchWith = async (
  { git, write, commit }: GitRepository,
  name: string,
  ...paths: string[]
): Promise<void> => {
  await git('switch', '--quiet', '--create', name);
  await write(Object.fromEntries(paths.map((path) => [path, path])));
  await commit();
  await git('switch', '--quiet', 'main');
};

describe('the names in a folder', () => {
  test('are those that are staged, and of all branches, local and remote ones', async () => {
    const origin = await gitRepository({ 'docs/adr/1.md': 'a', 'docs/other/9.md': 'a' });
    await branchWith(origin, 'feature/payments', 'docs/adr/12.md', 'docs/adr/12.png');
    const bare = join(await tempFolder(), 'bare.git');
    const clone = join(await tempFolder(), 'clone');
    await origin.git('clone', '--quiet', '--bare', '.', bare);
    await origin.git('clone', '--quiet', bare, clone);
    const repository = gitIn(clone);
    await branchWith(repository, 'local', 'docs/adr/11.md');
    await repository.git('tag', 'release', 'local');
    await repository.write({ 'docs/adr/2.md': 'staged' });
    await repository.git('add', '--all');
    await repository.write({ 'docs/adr/3.md': 'not staged' });
    expect(await namesOf(clone)).toEqual({
      '1.md': 'staged',
      '2.md': 'staged',
      '11.md': 'local',
      '12.md': 'origin/feature/payments',
      '12.png': 'origin/feature/payments',
    });
    expect(await namesOf(join(clone, 'docs'), 'adr')).toEqual(await namesOf(clone));
    expect(await namesOf(join(clone, 'docs/adr'), '.')).toEqual(await namesOf(clone));
    expect(await namesOf(clone, 'docs/none')).toEqual({});
  });

  test('leave tags out, and what is only in the past', async () => {
    const repository = await gitRepository({ 'docs/adr/1.md': 'a' });
    await branchWith(repository, 'gone', 'docs/adr/7.md');
    await repository.git('tag', 'kept', 'gone');
    await repository.git('branch', '--quiet', '-D', 'gone');
    expect(await namesOf(repository.root)).toEqual({ '1.md': 'staged' });
  });

  test('have those of archives with them, at any depth, and of no other folder below', async () => {
    const repository = await gitRepository({
      'docs/adr/1.md': 'a',
      'docs/adr/archive/2.md': 'a',
      'docs/adr/Archived/2025/3.md': 'a',
      'docs/adr/images/archive/8.md': 'a',
      'docs/adr/archive.md/9.md': 'a',
    });
    await branchWith(repository, 'old', 'docs/adr/archive/2024/05/4.md', 'docs/adr/images/9.md');
    expect(await namesOf(repository.root)).toEqual({
      '1.md': 'staged',
      '2.md': 'staged',
      '3.md': 'staged',
      '4.md': 'old',
    });
  });

  test('may be any bytes but those of a separator', async () => {
    const repository = await gitRepository({ 'docs/adr/1 概要.md': 'a', 'docs/adr/2\n"x".md': 'a' });
    const { stdout: id } = await repository.git('rev-parse', 'HEAD:docs/adr/1 概要.md');
    // No file of this system may have such a name, so the tree is made without one.
    const made = async (entries: (string | Buffer)[]): Promise<string> => {
      const input = Buffer.concat(entries.map((entry) => Buffer.from(entry)));
      const { stdout } = await execa('git', ['mktree', '-z'], { cwd: repository.root, env: gitEnv, input });
      return stdout;
    };
    const adr = await made([`100644 blob ${id}\t7-`, Buffer.from([0xe9]), '.md\0']);
    const docs = await made([`040000 tree ${adr}\tadr\0`]);
    const top = await made([`040000 tree ${docs}\tdocs\0`]);
    const { stdout: commit } = await repository.git('commit-tree', '-m', 'A commit', top);
    await repository.git('branch', 'latin', commit);
    expect(await namesOf(repository.root)).toEqual({
      '1 概要.md': 'staged',
      '2\n"x".md': 'staged',
      '7-\uFFFD.md': 'latin',
    });
  });

  test('are found whatever the ids of the repository are made with, the folder is called, and the settings say', async () => {
    const root = await tempFolder();
    const repository = gitIn(root);
    await repository.git('init', '--quiet', '--initial-branch', 'main', '--object-format', 'sha256');
    await repository.write({ 'a [b] ü/adr/1.md': 'a' });
    await repository.commit();
    await repository.git('config', 'core.quotePath', 'true');
    await repository.git('config', 'color.ui', 'always');
    await branchWith(repository, 'other', 'a [b] ü/adr/5.md', 'a [b] ü/adr/archive/6.md');
    expect(await namesOf(root, 'a [b] ü/adr')).toEqual({
      '1.md': 'staged',
      '5.md': 'other',
      '6.md': 'other',
    });
  });

  test('are found in a worktree at a folder below, and where nothing is checked out yet', async () => {
    const repository = await gitRepository({ 'shop/docs/adr/1.md': 'a' });
    await branchWith(repository, 'other', 'shop/docs/adr/5.md', 'docs/adr/9.md');
    const beside = join(await tempFolder(), 'beside');
    await repository.git('worktree', 'add', '--quiet', '--detach', beside, 'main');
    expect(await namesOf(join(beside, 'shop'))).toEqual({ '1.md': 'staged', '5.md': 'other' });
    await repository.git('switch', '--quiet', '--orphan', 'empty');
    await repository.write({ 'shop/x.md': 'x' });
    expect(await namesOf(join(repository.root, 'shop'))).toEqual({ '1.md': 'main', '5.md': 'other' });
  });

  test('of hundreds of branches come each once, with the first branch', async () => {
    const repository = await gitRepository({ 'docs/adr/1.md': 'a' });
    const commits = Array.from({ length: 300 }, (_, n) => {
      const file = `docs/adr/${String((n % 100) + 2).padStart(4, '0')}-x.md`;
      const ref = n % 2 === 0 ? `refs/heads/b${n}` : `refs/remotes/origin/b${n}`;
      return `commit ${ref}\ncommitter A <a@b> 1700000000 +0000\ndata 1\nm\nfrom refs/heads/main\nM 100644 inline ${file}\ndata 1\n${n % 7}\n`;
    });
    await execa('git', ['fast-import', '--quiet'], {
      cwd: repository.root,
      env: gitEnv,
      input: commits.join('\n'),
    });
    const names = await namesOf(repository.root);
    expect(Object.keys(names)).toHaveLength(101);
    expect(names).toMatchObject({ '0002-x.md': 'b0', '0101-x.md': 'origin/b199', '0100-x.md': 'b198' });
  });
});

describe('without much of a git repository', () => {
  test('refs that lead nowhere are left out', async () => {
    const repository = await gitRepository({ 'docs/adr/1.md': 'a' });
    await branchWith(repository, 'whole', 'docs/adr/5.md');
    await repository.write({
      '.git/refs/heads/missing': `${'12'.repeat(20)}\n`,
      '.git/refs/heads/broken': 'not an id\n',
    });
    await repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/nowhere');
    expect(await namesOf(repository.root)).toEqual({ '1.md': 'staged', '5.md': 'whole' });
  });

  test('no commit, no git, no folder: what there is, and nothing is thrown', async () => {
    const repository = gitIn(await tempFolder());
    expect(await namesOf(repository.root)).toEqual({});
    await repository.git('init', '--quiet');
    await repository.write({ 'docs/adr/1.md': 'a' });
    expect(await namesOf(repository.root)).toEqual({});
    await repository.git('add', '--all');
    expect(await namesOf(repository.root)).toEqual({ '1.md': 'staged' });
    expect(await namesOf(repository.root, 'docs/adr', { PATH: '/nowhere' })).toEqual({});
    expect(await namesOf(join(repository.root, 'nowhere'))).toEqual({});
    for (const folder of ['..', '/', 'a\nb', 'a\0b', '']) await namesOf(repository.root, folder);
  });
});
