import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GitRepository, gitIn } from '../io/files/git-repository.ts';
import { readTree, runProgram, temporaryFolder } from '../support/program.ts';

const record = (number: number, title: string): string =>
  `# ${number}. ${title}\n\nDate: 2026-01-0${number}\n\n## Status\n\nAccepted\n`;

/** A repository of which two branches, `redis` and `kafka`, have each taken the number 2; `main` is checked out. */
const branched = async (): Promise<GitRepository> => {
  const repository = gitIn(await temporaryFolder());
  const { git, write, commit } = repository;
  await git('init', '--quiet', '--initial-branch', 'main');
  await write({
    'docs/adr/0001-record-decisions.md': record(1, 'Record decisions'),
    'docs/specs/events.md': '# Events\n',
    'docs/specs/cache.md': '# Cache\n',
  });
  await commit();
  await git('checkout', '--quiet', '-b', 'redis');
  await write({
    'docs/adr/0002-use-redis.md': record(2, 'Use Redis'),
    'docs/specs/cache.md':
      '# Cache\n\nADR-0002 is `0002-use-redis.md`:\n[ADR-0002](../adr/0002-use-redis.md), again [ADR-0002](../adr/0002-use-redis.md).\n',
  });
  await commit();
  await git('checkout', '--quiet', '-b', 'kafka', 'main');
  await write({
    'docs/adr/0002-use-kafka.md': record(2, 'Use Kafka'),
    'docs/specs/events.md': '# Events\n\nSee [2. Use Kafka](../adr/0002-use-kafka.md) and ADR 2.\n',
    'src/events.py': '"""ADR 2"""  # ADR 2: Use Kafka\n',
  });
  await commit();
  await git('checkout', '--quiet', 'main');
  await git('merge', '--quiet', 'redis');
  return repository;
};

const run = (root: string, ...args: string[]) => runProgram(['adr', 'renumber', ...args], { cwd: root });

describe('two branches that took one number', () => {
  test('are told apart once they are merged; git has the files as renamed, and a second run has nothing to do', async () => {
    const { root, git } = await branched();
    await git('merge', '--quiet', '--no-edit', 'kafka');
    const { exitCode, stdout, stderr } = await run(root, '--code');
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'docs/adr/0003-use-kafka.md\ndocs/specs/events.md\nsrc/events.py\n',
    });
    expect(stderr).toMatch(/docs\/specs\/events\.md:3:54 {2}nothing tells which record is meant/);
    expect(stderr).toMatch(/docs\/specs\/cache\.md:3:5 {2}nothing tells which record is meant/);
    const tree = await readTree(root);
    expect(tree['docs/specs/events.md']).toBe(
      '# Events\n\nSee [3. Use Kafka](../adr/0003-use-kafka.md) and ADR 2.\n',
    );
    expect(tree['src/events.py']).toBe('"""ADR 2"""  # ADR 3: Use Kafka\n');
    expect(tree['docs/adr/0003-use-kafka.md']).toBe(record(2, 'Use Kafka').replace('# 2.', '# 3.'));
    await git('add', '--all');
    expect((await git('status', '--short')).stdout).toContain(
      'R  docs/adr/0002-use-kafka.md -> docs/adr/0003-use-kafka.md',
    );
    expect((await run(root, '--code')).stderr).toBe(
      'No number is taken twice in docs/adr: nothing was written.\n',
    );
    expect(await readTree(root)).toEqual(tree);
  });

  test('the later one makes room before it is merged, and then every number alone is its own', async () => {
    const { root, git } = await branched();
    await git('checkout', '--quiet', 'kafka');
    const { stdout, stderr } = await run(root);
    expect(stdout).toBe('docs/adr/0003-use-kafka.md\ndocs/specs/events.md\n');
    expect(stderr).toContain('docs/adr/0002-use-redis.md keeps its number: it is on main');
    expect((await readTree(root))['docs/specs/events.md']).toBe(
      '# Events\n\nSee [3. Use Kafka](../adr/0003-use-kafka.md) and ADR 3.\n',
    );
    expect((await run(root)).stderr).toContain('No number is taken twice');
  });

  test('the difference of a dry run is one that git applies, and undo brings all back', async () => {
    const { root, git, write } = await branched();
    await git('merge', '--quiet', '--no-edit', 'kafka');
    const before = await readTree(root);
    const dry = await run(root, '--dry-run', '-C', root);
    expect(await readTree(root)).toEqual(before);
    const real = await run(root, '--json');
    const after = await readTree(root);
    const { undo } = JSON.parse(real.stdout) as { undo: string[] };
    expect(undo).toHaveLength(2);
    await git(...(undo[0] ?? '').split(' ').slice(1));
    await write({ 'renumber.patch': dry.stdout });
    expect((await git('clean', '--force', '--quiet', '--', 'docs')).exitCode).toBe(0);
    const { 'renumber.patch': _, ...undone } = await readTree(root);
    expect(undone).toEqual(before);
    expect((await git('apply', join(root, 'renumber.patch'))).stderr).toBe('');
    const { 'renumber.patch': __, ...patched } = await readTree(root);
    expect(patched).toEqual(after);
  });
});

describe('records that only by their names have a number', () => {
  const files = {
    'docs/decisions/0001-use-bash.md': '# Use Bash\n',
    'docs/decisions/0005-use-vim.md': '# Use Vim\n',
    'docs/decisions/0005-use-zed.md': '# Use Zed\n',
  };

  test.each([
    ['untracked', []],
    ['staged', [['add', '--all']]],
    [
      'committed',
      [
        ['add', '--all'],
        ['commit', '--quiet', '--message', 'A commit'],
      ],
    ],
  ])('are told apart where they are %s', async (_, steps) => {
    const { root, git, write } = gitIn(await temporaryFolder());
    await git('init', '--quiet', '--initial-branch', 'main');
    await write(files);
    for (const step of steps) await git(...step);
    expect((await run(root)).stdout).toBe('docs/decisions/0006-use-zed.md\n');
    expect((await readTree(root))['docs/decisions/0006-use-zed.md']).toBe('# Use Zed\n');
    expect((await run(root)).stderr).toBe(
      'No number is taken twice in docs/decisions: nothing was written.\n',
    );
  });
});

test('help says what it does; two folders of records are refused with the flag that tells which', async () => {
  const { root, write } = await branched();
  expect((await run(root, '--help')).stdout).toContain('give records whose number is taken twice');
  await write({ 'docs/decisions/0001-a.md': record(1, 'A') });
  const { exitCode, stderr } = await run(root);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('--adr-dir');
  expect((await run(root, '--adr-dir', 'docs/adr')).exitCode).toBe(0);
  const bad = await runProgram(['--spec', 'x', 'adr', 'renumber'], { cwd: root });
  expect(bad.stderr).toContain('--spec is no option of renumber');
});
