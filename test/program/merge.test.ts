import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { type GitRepository, gitEnv, gitIn, gitRepository } from '../io/files/git-repository.ts';
import { program, readTree, runProgram, temporaryFolder } from '../support/program.ts';

const spec = "docs/specs/TECH SPEC order's.md";

/** What stands in every version, and what each branch adds. */
const items = {
  start: ['Order Service', 'GET /api/v1/orders', 'Use PostgreSQL'],
  ours: ['Fraud Check', 'POST /api/v1/risks', 'Use Kafka'],
  theirs: ['Gift Cards', 'POST /api/v1/cards', 'Use Redis'],
} as const;

type Side = keyof typeof items;

const flagsOf = ([component, endpoint, decision]: (typeof items)[Side]): string[][] => [
  ['component', component],
  ['endpoint', endpoint],
  ['decision', decision],
];

/** Runs the program in a folder, and fails when it does. */
const run = async (cwd: string, ...args: string[]): Promise<void> => {
  const { exitCode, stderr } = await runProgram(args, { cwd });
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
};

/**
 * A repository with a specification to which two branches, `main` and `side`, have each added something; `side` is to be
 * merged into `main`, which is checked out.
 */
const build = async (): Promise<string> => {
  const { root, git, write, commit } = gitIn(await mkdtemp(join(tmpdir(), 'tech-spec-')));
  await git('init', '--quiet', '--initial-branch', 'main');
  await write({ '.gitignore': 'node_modules\n' });
  const flags = flagsOf(items.start).flatMap(([kind, line]) => [`--${kind}`, line ?? '']);
  await run(root, 'Order checkout', '--spec', spec, '--yes', ...flags);
  await commit();
  await git('branch', 'side');
  for (const [branch, side] of [
    ['side', 'theirs'],
    ['main', 'ours'],
  ] as const) {
    await git('checkout', '--quiet', branch);
    for (const [kind = '', line = ''] of flagsOf(items[side]))
      await run(root, 'add', kind, line, '--spec', spec);
    await commit();
  }
  return root;
};

let built = '';
beforeAll(async () => {
  built = await build();
});
afterAll(() => rm(built, { recursive: true, force: true }));

/** A copy of that repository, with what people have edited on the branches. */
const branched = async (
  edit: (text: string, side: 'ours' | 'theirs') => string = (text) => text,
): Promise<GitRepository> => {
  const repository = gitIn(await temporaryFolder());
  const { root, git, commit } = repository;
  await cp(built, root, { recursive: true });
  for (const side of ['theirs', 'ours'] as const) {
    await git('checkout', '--quiet', side === 'ours' ? 'main' : 'side');
    await writeFile(join(root, spec), edit(await specIn(root), side));
    await commit();
  }
  return repository;
};

/** Installs the driver as its users do, but for where the program is. */
const install = async ({ root, git, commit }: GitRepository): Promise<void> => {
  await run(root, 'merge-driver', '--setup', '--write');
  const driver = `"${process.execPath}" "${program}" merge-driver %O %A %B %L %P %S %X %Y`;
  await git('config', 'merge.create-tech-spec.driver', driver);
  await commit();
};

const specIn = (root: string): Promise<string> => readFile(join(root, spec), 'utf8');

/** The names of the items that each branch may have added. */
const namesIn = (text: string): string[][] => {
  const { items: found } = readSpec(text);
  return [
    found.components.map(({ item }) => item.name),
    found.endpoints.map(({ item }) => `${item.method} ${item.path}`),
    found.decisions.map(({ item }) => item.title),
  ].map((names) => names.sort());
};

const everything = [0, 1, 2].map((index) => [
  ...[items.start, items.ours, items.theirs].map((side) => side[index] ?? '').sort(),
]);

/** An edit of the same line on both branches, which only a person can settle. */
const sameLine = (text: string, side: string): string =>
  text.replace('GET /api/v1/orders', `GET /api/v1/${side}`);

const hasMarks = (text: string): boolean => /^(?:<{7}|={7}|>{7})/m.test(text);

describe('with the driver installed, git merges', () => {
  test('what both branches have added, and what was edited by hand beside it', async () => {
    const repository = await branched((text, side) => {
      if (side === 'ours') return text.replace('## Overview', '## Overview\n\nOurs, by hand.  ');
      return side === 'theirs' ? `${text}\nTheirs, by hand, without a last line end` : text;
    });
    await install(repository);
    const { root, git } = repository;
    const merge = await git('merge', '--no-edit', 'side');
    expect(merge).toMatchObject({ exitCode: 0 });
    expect(merge.stdout + merge.stderr).not.toMatch(/npm|warn|error/i);
    const text = await specIn(root);
    expect(namesIn(text)).toEqual(everything);
    expect(hasMarks(text)).toBe(false);
    expect(text).toContain('Ours, by hand.  \n');
    expect(text).toMatch(/Theirs, by hand, without a last line end$/);
    expect((await git('status', '--porcelain')).stdout).toBe('');
  });

  test('in a worktree, from a folder below, while it rebases', async () => {
    const repository = await branched();
    await install(repository);
    const beside = join(await temporaryFolder(), 'be side');
    await repository.git('worktree', 'add', '--quiet', beside, 'side');
    const { exitCode } = await execa('git', ['rebase', '--quiet', 'main'], {
      cwd: join(beside, 'docs'),
      env: gitEnv,
      extendEnv: false,
      reject: false,
    });
    expect(exitCode).toBe(0);
    expect(namesIn(await specIn(beside))).toEqual(everything);
  });

  test('all but what only a person can settle, which it marks', async () => {
    const repository = await branched(sameLine);
    await install(repository);
    const { root, git } = repository;
    expect(await git('merge', '--no-edit', 'side')).toMatchObject({ exitCode: 1 });
    const text = await specIn(root);
    expect(text).toMatch(
      /^<{7} .*\n[\s\S]*\/api\/v1\/ours[\s\S]*^={7}\n[\s\S]*\/api\/v1\/theirs[\s\S]*^>{7} /m,
    );
    for (const name of [...items.ours, ...items.theirs]) expect(text).toContain(name);
    expect((await git('status', '--porcelain', spec)).stdout).toMatch(/^UU /);
  });

  test('nothing of what is not UTF-8: our version stays, and a person decides', async () => {
    const repository = await branched();
    const { root, git, commit } = repository;
    await install(repository);
    await git('checkout', '--quiet', 'side');
    const latin1 = Buffer.from((await specIn(root)).replace('## Overview', '## Überblick'), 'latin1');
    await writeFile(join(root, spec), latin1);
    await commit();
    await git('checkout', '--quiet', 'main');
    const before = await specIn(root);
    const { exitCode, stderr } = await git('merge', '--no-edit', 'side');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('is not merged');
    expect(await specIn(root)).toBe(before);
    expect((await git('status', '--porcelain', spec)).stdout).toMatch(/^UU /);
  });
});

describe('as --setup installs the driver, git finds the program', {
  skip: process.platform === 'win32',
}, () => {
  /** Merges with the settings as they are written, and with or without the program among the packages of the project. */
  const merged = async (isInstalled: boolean, edit?: Parameters<typeof branched>[0]) => {
    const { root, git, commit } = await branched(edit);
    await run(root, 'merge-driver', '--setup', '--write');
    await commit();
    const bin = join(root, 'node_modules/.bin');
    await mkdir(bin, { recursive: true });
    if (isInstalled) await symlink(program, join(bin, 'create-tech-spec'));
    const { exitCode } = await execa('git', ['merge', '--no-edit', 'side'], {
      cwd: root,
      env: { ...gitEnv, HOME: await temporaryFolder() },
      extendEnv: false,
      reject: false,
    });
    return { exitCode, text: await specIn(root), status: (await git('status', '--porcelain')).stdout };
  };

  test('in the project', async () => {
    const { exitCode, text, status } = await merged(true);
    expect({ exitCode, status }).toEqual({ exitCode: 0, status: '' });
    expect(namesIn(text)).toEqual(everything);
  });

  test('and leaves its conflicts as it has marked them', async () => {
    const { exitCode, text } = await merged(true, sameLine);
    expect(exitCode).toBe(1);
    // Git's own merge, run after it, would mark the marks.
    expect(text.match(/^(?:<{7} |={7}$|>{7} )/gm)?.join('')).toMatch(/^(?:<{7} ={7}>{7} )+$/);
    for (const name of [...items.ours, ...items.theirs]) expect(text).toContain(name);
  });

  test('or else merges as it always does: both sides are there, with marks', async () => {
    const { exitCode, text, status } = await merged(false);
    expect(exitCode).toBe(1);
    expect(status).toMatch(/^UU /m);
    expect(hasMarks(text)).toBe(true);
    for (const name of [...items.ours, ...items.theirs]) expect(text).toContain(name);
  });
});

describe('without the driver, after git has given up', () => {
  /** A repository in which git has marked conflicts in the specification. */
  const conflicted = async (edit?: Parameters<typeof branched>[0]): Promise<GitRepository> => {
    const repository = await branched(edit);
    expect(await repository.git('merge', '--no-edit', 'side')).toMatchObject({ exitCode: 1 });
    expect(hasMarks(await specIn(repository.root))).toBe(true);
    return repository;
  };

  test('resolve settles what both branches have added, and can be undone', async () => {
    const { root, git } = await conflicted();
    const before = await specIn(root);
    const { exitCode, stdout, stderr } = await runProgram(['resolve', spec], { cwd: root });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${spec}\n` });
    const text = await specIn(root);
    expect(namesIn(text)).toEqual(everything);
    expect(hasMarks(text)).toBe(false);
    const [undo = ''] = /(?<=Undo\n\s+).*/.exec(stderr) ?? [];
    if (process.platform !== 'win32') {
      await execa('sh', ['-c', undo], { cwd: root });
      expect(await specIn(root)).toBe(before);
    }
    await git('checkout', '--', spec);
  });

  test('it does so from a folder below, and git takes the outcome', async () => {
    const { root, git } = await conflicted();
    const file = spec.slice('docs/'.length);
    const { exitCode, stderr } = await runProgram(['resolve', file], { cwd: join(root, 'docs') });
    expect(exitCode).toBe(0);
    const [add = ''] = /git add .*/.exec(stderr) ?? [];
    if (process.platform === 'win32') await git('add', spec);
    else await execa('sh', ['-c', add], { cwd: join(root, 'docs') });
    expect(await git('commit', '--no-edit')).toMatchObject({ exitCode: 0 });
  });

  test('with --dry-run it writes nothing; with --json it prints one object', async () => {
    const { root } = await conflicted();
    const before = await readTree(root);
    const dry = await runProgram(['resolve', spec, '--dry-run', '--quiet'], { cwd: root });
    expect(dry).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('-<<<<<<< HEAD') });
    const json = await runProgram(['resolve', spec, '--dry-run', '--json'], { cwd: root });
    expect(JSON.parse(json.stdout)).toMatchObject({
      command: 'resolve',
      dryRun: true,
      conflicts: { left: 0 },
    });
    expect(await readTree(root)).toEqual(before);
  });

  test('what only a person can settle stays marked, with exit code 1', async () => {
    const { root } = await conflicted(sameLine);
    const { exitCode, stderr } = await runProgram(['resolve', spec], { cwd: root });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/left for you: lines? \d/);
    const text = await specIn(root);
    expect(hasMarks(text)).toBe(true);
    for (const name of [...items.ours, ...items.theirs]) expect(text).toContain(name);
  });

  test('a file without conflicts is left alone, and one that is not there is a mistake', async () => {
    const { root } = await branched();
    const before = await readTree(root);
    expect(await runProgram(['resolve', spec], { cwd: root })).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await runProgram(['resolve', 'nowhere.md'], { cwd: root })).toMatchObject({ exitCode: 2 });
    expect(await readTree(root)).toEqual(before);
  });
});

describe('merge-driver --setup', () => {
  test('prints what --write applies, once', async () => {
    const { root, git } = await gitRepository({ '.gitattributes': '* text=auto' });
    const before = await readTree(root);
    const printed = await runProgram(['merge-driver', '--setup'], { cwd: root });
    expect(printed.exitCode).toBe(0);
    expect(await readTree(root)).toEqual(before);
    await run(root, 'merge-driver', '--setup', '--write');
    const { stdout: settings } = await git('config', '--local', '--get-regexp', '^merge\\.');
    expect(settings.split('\n')).toHaveLength(2);
    for (const setting of settings.split('\n'))
      expect(printed.stdout.replaceAll("'", '')).toContain(`git config --local ${setting}\n`);
    const after = await readTree(root);
    const [line = ''] = /docs\/specs\/\*\.md .*/.exec(printed.stdout) ?? [];
    expect(after).toEqual({ '.gitattributes': `* text=auto\n${line}` });
    await run(root, 'merge-driver', '--setup', '--write');
    expect(await readTree(root)).toEqual(after);
    expect((await git('config', '--local', '--get-regexp', '^merge\\.')).stdout).toBe(settings);
  });

  test('is refused where there is no git repository, and without its files', async () => {
    const cwd = await temporaryFolder();
    const env = { GIT_CEILING_DIRECTORIES: '/' };
    for (const args of [['--setup'], ['--setup', '--write'], [], ['a', 'b'], ['a', 'b', 'c']]) {
      const { exitCode, stdout, stderr } = await runProgram(['merge-driver', ...args], { cwd, env });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^create-tech-spec: .*\n {2}\S/);
    }
    expect(await readTree(cwd)).toEqual({});
  });
});
