import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LeftBehind, NumberTaken, UserError } from '../../../src/errors.ts';
import { applyPlan, checkPlan } from '../../../src/io/files/apply-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { tempFolder } from './temp-folder.ts';
import { treeOf } from './tree-of.ts';

/** A plan that creates files, each holding its own path unless a text is given. */
const creating = (...paths: readonly string[]): Plan => ({
  changes: paths.map((path) => ({ kind: 'create', path, text: `# ${path}\n` })),
});

/** The error a plan fails with, which must be meant for the person who runs the program. */
const failure = async (root: string, plan: Plan): Promise<UserError> => {
  const error = await applyPlan(root, plan).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
};

/** The id of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('a plan that can be applied', () => {
  test('creates its files and folders, and nothing else', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'README.md'), 'mine');
    await applyPlan(root, creating('docs/adr/ADR-001-a.md', 'docs/specs/TECH_SPEC-b.md'));
    expect(await treeOf(root)).toEqual({
      'README.md': 'mine',
      docs: '/',
      'docs/adr': '/',
      'docs/adr/ADR-001-a.md': '# docs/adr/ADR-001-a.md\n',
      'docs/specs': '/',
      'docs/specs/TECH_SPEC-b.md': '# docs/specs/TECH_SPEC-b.md\n',
    });
  });

  test('writes the text as UTF-8, byte for byte', async () => {
    const root = await tempFolder();
    const text = '\uFEFF概要 🚀\r\n\ttabs  \nno end of line';
    await applyPlan(root, { changes: [{ kind: 'create', path: 'a.md', text }] });
    expect(await treeOf(root)).toEqual({ 'a.md': text });
  });

  test('makes files that the umask alone restricts', { skip: process.platform === 'win32' }, async () => {
    const root = await tempFolder();
    await applyPlan(root, creating('a.md'));
    expect((await stat(join(root, 'a.md'))).mode & 0o777).toBe(0o644 & ~process.umask());
    expect((await stat(join(root, 'a.md'))).nlink).toBe(1);
  });

  test('writes through a linked folder that stays inside', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'documents'));
    await symlink(join(root, 'documents'), join(root, 'docs'), 'junction');
    await applyPlan(root, creating('docs/a.md'));
    expect(await treeOf(join(root, 'documents'))).toEqual({ 'a.md': '# docs/a.md\n' });
  });

  test('with nothing in it touches nothing', async () => {
    const root = await tempFolder();
    await applyPlan(root, creating());
    expect(await treeOf(root)).toEqual({});
  });
});

describe('a plan that cannot be applied, as a look shows, writes nothing', () => {
  test('when a file is there already, the last one too', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'specs'));
    await writeFile(join(root, 'specs', 'a.md'), 'mine');
    const before = await treeOf(root);
    const { message, hint } = await failure(root, creating('adr/b.md', 'specs/a.md'));
    expect(message).toBe('specs/a.md is already there');
    expect(hint).toContain('never overwritten');
    expect(await treeOf(root)).toEqual(before);
  });

  test('when a folder has the name of a file', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'a.md'));
    expect((await failure(root, creating('a.md'))).message).toBe('a.md is already there');
  });

  test('when a path leads out', async () => {
    const parent = await tempFolder();
    const root = join(parent, 'repository');
    await mkdir(root);
    await symlink(parent, join(root, 'docs'), 'junction');
    const before = await treeOf(parent);
    await failure(root, creating('a.md', '../b.md'));
    await failure(root, creating('a.md', 'docs/b.md'));
    expect(await treeOf(parent)).toEqual(before);
  });

  test('when a folder of a path is a file', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'docs'), 'mine');
    const { message } = await failure(root, creating('a.md', 'docs/b.md'));
    expect(message).toBe('docs is a file, not a folder');
    expect(await treeOf(root)).toEqual({ docs: 'mine' });
  });
});

describe('a plan that fails midway is taken back', () => {
  test('when the last file cannot be put in place', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'docs'));
    await writeFile(join(root, 'docs', 'mine.md'), 'mine');
    const before = await treeOf(root);
    const error = await failure(
      root,
      creating('docs/a.md', 'docs/adr/b.md', `new/specs/${'c'.repeat(300)}.md`),
    );
    expect(error.message).toMatch(/its name is too long\. Nothing was written\.$/);
    expect(error.cause).toMatchObject({ code: 'ENAMETOOLONG' });
    expect(await treeOf(root)).toEqual(before);
  });

  test('when a temporary file cannot be made', { skip: process.platform === 'win32' }, async () => {
    const root = await tempFolder();
    // The target still fits into the longest path there is, its temporary name does not.
    const longest = process.platform === 'darwin' ? 1023 : 4095;
    const room = longest - Buffer.byteLength(join(root, 'deep', 'a.md')) - 1;
    const deep = `deep/${'d'.repeat(room).replace(/(.{199})./g, '$1/')}`;
    const error = await failure(root, creating('docs/b.md', `${deep}/a.md`));
    expect(error.cause).toMatchObject({ code: 'ENAMETOOLONG', syscall: 'open' });
    expect(await treeOf(root)).toEqual({});
  });

  test('when a file appears after the look', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'adr'));
    await symlink(join(root, 'adr'), join(root, 'link'), 'junction');
    const before = await treeOf(root);
    const error = await failure(root, creating('new/a.md', 'adr/b.md', 'link/b.md'));
    expect(error.message).toBe('link/b.md was created by somebody else meanwhile. Nothing was written.');
    expect(await treeOf(root)).toEqual(before);
  });

  test('but for a file that somebody changed since, which is named', async () => {
    const root = await tempFolder();
    const others = Array.from({ length: 50 }, (_, n) => `docs/${n}.md`);
    const failed = failure(root, creating('first.md', ...others, `new/${'c'.repeat(300)}.md`));
    const first = join(root, 'first.md');
    while (!existsSync(first)) await setImmediate();
    await appendFile(first, 'and theirs');
    const { message } = await failed;
    expect(message).toMatch(/this stays, because it was changed since or cannot be removed: first\.md\.$/);
    expect(await treeOf(root)).toEqual({ 'first.md': '# first.md\nand theirs' });
  });

  test('a bug of ours says what it left behind', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'old.md'), 'old');
    let looks = 0;
    const buggy: Plan['changes'][number] = {
      kind: 'update',
      path: 'old.md',
      text: 'new',
      get before() {
        looks += 1;
        if (looks === 1) return 'old';
        appendFileSync(join(root, 'first.md'), 'and theirs');
        throw new TypeError('oops');
      },
    };
    const failed = applyPlan(root, { changes: [...creating('first.md', 'second.md').changes, buggy] });
    const error = await failed.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LeftBehind);
    expect(error).toMatchObject({ left: ['first.md'], cause: { message: 'oops' } });
    expect(await treeOf(root)).toEqual({ 'first.md': '# first.md\nand theirs', 'old.md': 'old' });
  });

  test('a bug of ours comes out as it is', async () => {
    const root = await tempFolder();
    const noText = {
      kind: 'create',
      path: 'docs/b.md',
      text: undefined,
    } as unknown as Plan['changes'][number];
    await expect(applyPlan(root, { changes: [...creating('a.md').changes, noText] })).rejects.toThrow(
      TypeError,
    );
    expect(await treeOf(root)).toEqual({});
  });
});

describe('a look at a plan beforehand', () => {
  test.each([
    ['a file', 'docs/a.md', 'docs/a.md is already there'],
    ['a folder', 'docs', 'docs is already there'],
    ['a path that leads out', '../a.md', '../a.md leads out of the repository'],
  ])('refuses %s in the way', async (_, path, message) => {
    const root = await tempFolder();
    await mkdir(join(root, 'docs'));
    await writeFile(join(root, 'docs', 'a.md'), Buffer.from([0xff]));
    await expect(checkPlan(root, creating('new/b.md', path))).rejects.toThrow(message);
  });

  test('touches nothing, not even what a killed run left', async () => {
    const root = await tempFolder();
    await writeFile(join(root, `.create-tech-spec-${deadProcess()}-0.tmp`), 'text');
    const before = await treeOf(root);
    await checkPlan(root, creating('a.md', 'new/b.md'));
    expect(await treeOf(root)).toEqual(before);
  });
});

test('of two runs of one plan at once exactly one wins', async () => {
  const plan = creating('docs/adr/a.md', 'docs/adr/b.md', 'docs/specs/c.md');
  for (let round = 0; round < 20; round++) {
    const root = await tempFolder();
    const outcomes = await Promise.allSettled([
      applyPlan(root, plan),
      applyPlan(root, plan),
      applyPlan(root, plan),
    ]);
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(lost).toHaveLength(2);
    for (const error of lost) expect(error).toBeInstanceOf(UserError);
    const files = Object.entries(await treeOf(root)).filter(([, text]) => text !== '/');
    expect(files.toSorted()).toEqual(plan.changes.map(({ path, text }) => [path, text]));
  }
});

test('temporary files of dead runs are swept, those of others are not', async () => {
  const root = await tempFolder();
  await mkdir(join(root, 'docs'));
  const dead = `.create-tech-spec-${deadProcess()}-0.tmp`;
  const alive = `.create-tech-spec-${process.ppid}-0.tmp`;
  const own = `.create-tech-spec-${process.pid}-0.tmp`;
  const others = ['.create-tech-spec-notes.tmp', `my${dead}`, `${dead}.md`];
  for (const name of [dead, alive, own, ...others]) await writeFile(join(root, 'docs', name), 'text');
  await writeFile(join(root, dead), 'not written to');
  await applyPlan(root, creating('docs/a.md'));
  expect(await readdir(join(root, 'docs'))).toEqual([alive, own, ...others, 'a.md'].sort());
  expect(await readdir(root)).toContain(dead);
});

describe('the number of a record', () => {
  const numbered = (path: string, number: number): Plan => ({
    changes: [
      { kind: 'create', path, text: 'a', number },
      { kind: 'create', path: 'docs/specs/001-spec.md', text: 'b' },
    ],
  });

  test('that another record has by now stops the run, and nothing is written', async () => {
    const root = await tempFolder();
    await applyPlan(root, creating('docs/adr/0001-x.md'));
    const before = await treeOf(root);
    const error = await failure(root, numbered('docs/adr/ADR-001-y.md', 1));
    expect(error).toBeInstanceOf(NumberTaken);
    expect(error.message).toBe(
      'docs/adr/ADR-001-y.md would have the number of 0001-x.md. Nothing was written.',
    );
    expect(await treeOf(root)).toEqual(before);
  });

  test('that is free is taken, whatever the numbers elsewhere', async () => {
    const root = await tempFolder();
    await applyPlan(root, creating('docs/adr/0001-x.md', 'adr/0002-x.md', 'docs/adr/archive/0002-y.md'));
    await applyPlan(root, numbered('docs/adr/ADR-002-y.md', 2));
    expect(Object.keys(await treeOf(root))).toContain('docs/adr/ADR-002-y.md');
  });

  test('is of no use to a file that is none', async () => {
    const root = await tempFolder();
    await applyPlan(root, creating('docs/adr/0001-x.md'));
    await applyPlan(root, creating('docs/adr/001-y.md'));
    expect(Object.keys(await treeOf(root))).toContain('docs/adr/001-y.md');
  });
});
