import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { gitIn } from '../io/files/git-repository.ts';
import { readTree, runProgram, temporaryFolder } from '../support/program.ts';

const write = async (root: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
};

test('of runs at once, each gives its record a number of its own', async () => {
  for (let round = 0; round < 3; round++) {
    const cwd = await temporaryFolder();
    const runs = ['Orders', 'Returns'].map((name) =>
      runProgram([name, '--yes', '--decision', `Use ${name} over files`, '--decision', `Keep ${name}`], {
        cwd,
      }),
    );
    expect((await Promise.all(runs)).map(({ exitCode, stderr }) => exitCode === 0 || stderr)).toEqual([
      true,
      true,
    ]);
    const records = await readdir(join(cwd, 'docs/adr'));
    expect(records.map((name) => name.slice(0, 7))).toEqual(['ADR-001', 'ADR-002', 'ADR-003', 'ADR-004']);
    for (const name of ['orders', 'returns']) {
      const text = await readFile(join(cwd, `docs/specs/TECH_SPEC-${name}.md`), 'utf8');
      const links = [...text.matchAll(/\]\(\.\.\/adr\/([^)]+)\)/g)].map(([, file]) => file);
      expect(links).toEqual(records.filter((file) => file.includes(name)));
    }
  }
});

test('a number is taken by a record on any branch, which is told, from a package of the repository as well', async () => {
  const root = await temporaryFolder();
  const { git, commit } = gitIn(root);
  await git('init', '--quiet', '--initial-branch', 'main');
  await write(root, { 'shop/docs/adr/0001-use-redis.md': '# 1. Use Redis\n', 'README.md': '# A\n' });
  await commit();
  await git('switch', '--quiet', '--create', 'feature/payments');
  await write(root, { 'shop/docs/adr/0012-use-kafka.md': '# 12. Use Kafka\n' });
  await commit();
  await git('switch', '--quiet', 'main');
  const args = ['Orders', '--yes', '--decision', 'Use REST'];
  const { stdout, stderr } = await runProgram(args, { cwd: join(root, 'shop') });
  expect(stdout).toContain('docs/adr/0013-use-rest.md\n');
  expect(stderr).toContain('ADR-0013 follows ADR-0012, which is on feature/payments\n');
});

test('the file in which another tool counts holds the last number afterwards', async () => {
  const cwd = await temporaryFolder();
  await write(cwd, {
    'doc/adr/0004-use-redis.md': '# 4. Use Redis\n',
    'doc/adr/.adr-sequence.lock': '7',
    'docs/specs/a.md': '# Technical Specification: A\n\n## ADR References\n\n- [x](x.md)\n',
  });
  const { exitCode, stdout } = await runProgram(['add', 'decision', 'Use Kafka'], { cwd });
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: 'doc/adr/0008-use-kafka.md\ndoc/adr/.adr-sequence.lock\ndocs/specs/a.md\n',
  });
  expect((await readTree(cwd))['doc/adr/.adr-sequence.lock']).toBe('8');
});
