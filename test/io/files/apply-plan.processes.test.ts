import { once } from 'node:events';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { execa, type Options } from 'execa';
import { beforeAll, expect, test } from 'vitest';
import { applyPlan } from '../../../src/io/files/apply-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { bundleChildren } from './children/bundle.ts';
import { largePlan } from './children/large-plan.ts';
import { tempFolder } from './temp-folder.ts';
import { treeOf } from './tree-of.ts';

let children = '';

beforeAll(async () => {
  const { folder, remove } = await bundleChildren();
  children = folder;
  return remove;
});

const isWindows = process.platform === 'win32';

/** A folder with a repository in it, and a plan beside that as a child process reads it. */
const repositoryWithPlan = async (plan: Plan) => {
  const folder = await tempFolder();
  const [root, planFile] = [join(folder, 'repository'), join(folder, 'plan.json')];
  await mkdir(root);
  await writeFile(planFile, JSON.stringify(plan));
  return { root, once: [join(children, 'apply-once.mjs'), root, planFile] };
};

/** What a command prints, which must end well. */
const printed = async (file: string, args: readonly string[], options: Options = {}): Promise<string> =>
  `${(await execa(file, args, options)).stdout}`;

test('of two processes at once exactly one wins', async () => {
  for (let round = 0; round < 3; round++) {
    const { root, once } = await repositoryWithPlan(largePlan('.'));
    const outcomes = await Promise.all([printed(process.execPath, once), printed(process.execPath, once)]);
    expect(outcomes).toContain('done');
    expect(outcomes.find((outcome) => outcome !== 'done')).toMatch(/already there$|Nothing was written\.$/);
    expect(filesIn(await treeOf(root))).toEqual(filesOf(largePlan('.')));
  }
});

test('of two processes at once that give two records one number, exactly one writes', async () => {
  for (let round = 0; round < 3; round++) {
    const { root, once } = await repositoryWithPlan(numberedPlan('a'));
    const other = join(root, '..', 'other.json');
    await writeFile(other, JSON.stringify(numberedPlan('b')));
    const outcomes = await Promise.all([
      printed(process.execPath, once),
      printed(process.execPath, once.with(2, other)),
    ]);
    expect(outcomes).toContain('done');
    expect(outcomes.find((outcome) => outcome !== 'done')).toMatch(
      /^docs\/adr\/ADR-001-[ab]\.md would have the number of ADR-001-[ab]\.md\. Nothing was written\.$/,
    );
    const winner = outcomes[0] === 'done' ? 'a' : 'b';
    expect(filesIn(await treeOf(root))).toEqual(filesOf(numberedPlan(winner)));
  }
});

/** A record, the first one, and a specification. */
const numberedPlan = (name: string): Plan => ({
  changes: [
    { kind: 'create', path: `docs/adr/ADR-001-${name}.md`, text: name, number: 1 },
    { kind: 'create', path: `docs/specs/${name}.md`, text: name },
  ],
});

test('a folder that may not be written to: what was written elsewhere is taken back', {
  skip: isWindows,
}, async () => {
  const changes = ['docs/adr/a.md', 'specs/b.md'].map((path) => ({
    kind: 'create' as const,
    path,
    text: 'text',
  }));
  const { root, once } = await repositoryWithPlan({ changes });
  await mkdir(join(root, 'specs'), { mode: 0o555 });
  await chmod(join(root, '..'), 0o755);
  await chmod(root, 0o777);
  const before = await treeOf(root);
  // The superuser may write anywhere.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534, cwd: '/' } : {};
  expect(await printed(process.execPath, once, user)).toBe(
    'specs/b.md cannot be written: its folder is read-only for you. Nothing was written.',
  );
  expect(await treeOf(root)).toEqual(before);
});

test('a file that the disk does not take whole: everything is taken back', { skip: isWindows }, async () => {
  const changes = [10, 10, 1_000_000].map((length, n) => ({
    kind: 'create' as const,
    path: `docs/${n}/a.md`,
    text: 'x'.repeat(length),
  }));
  const { root, once } = await repositoryWithPlan({ changes });
  const limited = ['-c', 'ulimit -f 100 && exec "$0" "$@"', process.execPath, ...once];
  expect(await printed('sh', limited)).toBe(
    'docs/2/a.md cannot be written: it is larger than files may be here. Nothing was written.',
  );
  expect(await treeOf(root)).toEqual({});
});

test.each([0, 1, 2, 3])(
  'killed with %i of 4 files in place: the others are there under temporary names, and the next run cleans up',
  async (count) => {
    const plan = largePlan('.');
    const { root, once: run } = await repositoryWithPlan(plan);
    const child = execa(process.execPath, ['--import', stoppedAfter(count), ...run], { reject: false });
    expect(`${await once(child.stdout, 'data')}`).toBe('stopped');
    child.kill('SIGKILL');
    expect(await child).toMatchObject({ signal: 'SIGKILL' });

    const placed = filesIn(await treeOf(root)).filter(([path]) => !path.endsWith('.tmp'));
    expect(placed).toEqual(filesOf({ changes: plan.changes.slice(0, count) }));
    expect(await tempFilesIn(root)).toHaveLength(4 - count);
    await applyPlan(root, anotherPlan('.'));
    expect(await tempFilesIn(root)).toEqual([]);
  },
);

/** A module that stops a process for good when, after a number of files, it is about to give the next one its name. */
const stoppedAfter = (count: number): string => {
  const code = `
    import { promises } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { link } = promises;
    let left = ${count};
    promises.link = (...names) => {
      if (left-- > 0) return link(...names);
      process.stdout.write('stopped');
      return new Promise(() => setInterval(() => {}, 1000));
    };
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

const renaming: Plan = {
  changes: [
    { kind: 'rename', from: '0012-b.md', path: '0013-b.md', before: '# 12\n', text: '# 13\n' },
    { kind: 'rename', from: '0012-c.md', path: '0014-c.md', before: '# 12 c\n', text: '# 14 c\n' },
    { kind: 'update', path: 'a.md', before: '[b](0012-b.md)\n', text: '[b](0013-b.md)\n' },
    { kind: 'update', path: 'z.md', before: '[c](0012-c.md)\n', text: '[c](0014-c.md)\n' },
  ],
};

test.each([0, 1, 2, 3, 4, 5])(
  'killed with %i of 6 steps of two renames done: every file is as it was or complete, and every link leads somewhere',
  async (count) => {
    const { root, once: run } = await repositoryWithPlan(renaming);
    for (const change of renaming.changes)
      if (change.kind !== 'create')
        await writeFile(join(root, change.kind === 'rename' ? change.from : change.path), change.before);
    const child = execa(process.execPath, ['--import', stoppedBefore(count), ...run], { reject: false });
    expect(`${await once(child.stdout, 'data')}`).toBe('stopped');
    child.kill('SIGKILL');
    expect(await child).toMatchObject({ signal: 'SIGKILL' });

    const tree = Object.fromEntries(filesIn(await treeOf(root)).filter(([path]) => path.endsWith('.md')));
    const [b, c, a, z] = renaming.changes;
    const isDone = (step: number): boolean => step < count;
    expect(tree).toEqual({
      ...(isDone(0) && { '0013-b.md': b?.text }),
      ...(isDone(1) && { '0014-c.md': c?.text }),
      'a.md': isDone(2) ? a?.text : '[b](0012-b.md)\n',
      'z.md': isDone(3) ? z?.text : '[c](0012-c.md)\n',
      ...(!isDone(4) && { '0012-b.md': '# 12\n' }),
      ...(!isDone(5) && { '0012-c.md': '# 12 c\n' }),
    });
    for (const text of Object.values(tree))
      for (const [, target = ''] of `${text}`.matchAll(/\((.*?)\)/g)) expect(tree).toHaveProperty([target]);
  },
);

/** A module that stops a process for good before the step after a number of them: a name given, replaced or taken away. */
const stoppedBefore = (count: number): string => {
  const code = `
    import { promises } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${count};
    for (const step of ['link', 'rename', 'unlink']) {
      const take = promises[step];
      promises[step] = (...names) => {
        if (!names.at(-1).endsWith('.md') || left-- > 0) return take(...names);
        process.stdout.write('stopped');
        return new Promise(() => setInterval(() => {}, 1000));
      };
    }
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

test('killed at any moment: no file is torn, none is there without those before it, the next run cleans up', async () => {
  const moments = Array.from({ length: 40 }, (_, n) => n);
  const worker = async () => {
    for (let n = moments.pop(); n !== undefined; n = moments.pop()) await killAfter(n);
  };
  await Promise.all([worker(), worker()]);
});

/** Kills a run some milliseconds after its beginning, and looks at what is left of it. */
const killAfter = async (milliseconds: number): Promise<void> => {
  const root = await tempFolder();
  const child = execa(process.execPath, [join(children, 'apply-until-killed.mjs'), root], { reject: false });
  await once(child.stdout, 'data');
  // Not a wait for anything: the moment of the kill is what is tried out.
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  expect(await child).toMatchObject({ signal: 'SIGKILL' });

  const runs = (await readdir(root)).map(Number);
  for (const run of runs) expectWholeFilesInOrder(await treeOf(root), largePlan(`${run}`));
  await applyPlan(root, anotherPlan(`${Math.max(0, ...runs)}`));
  expect(await tempFilesIn(root)).toEqual([]);
};

/** Every file absent or complete, and present only when all before it are. */
const expectWholeFilesInOrder = (tree: Readonly<Record<string, string>>, { changes }: Plan): void => {
  const states = changes.map(({ path, text }) => {
    if (tree[path] === undefined) return 'absent';
    return tree[path] === text ? 'complete' : 'torn';
  });
  const complete = states.filter((state) => state === 'complete').length;
  expect(states).toEqual(states.map((_, index) => (index < complete ? 'complete' : 'absent')));
};

/** A plan for other files in the folders of the large one. */
const anotherPlan = (folder: string): Plan => ({
  changes: largePlan(folder).changes.map(({ path }) => ({ kind: 'create', path: `${path}.md`, text: '' })),
});

const tempFilesIn = async (root: string): Promise<readonly string[]> =>
  Object.keys(await treeOf(root)).filter((path) => path.endsWith('.tmp'));

/** The files of a tree without its folders. */
const filesIn = (tree: Readonly<Record<string, string>>): readonly [string, string][] =>
  Object.entries(tree)
    .filter(([, text]) => text !== '/')
    .toSorted();

/** The files that a plan creates. */
const filesOf = ({ changes }: Plan): readonly [string, string][] =>
  changes.map(({ path, text }): [string, string] => [path.replace(/^\.\//, ''), text]).toSorted();
