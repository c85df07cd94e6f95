import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree, runProgram, temporaryFolder } from '../support/program.ts';

/*
 * Each folder of test/cases/runs is one run of the program: `before` is the repository it finds, `arguments` holds one
 * argument on each line, `stdin` what it reads, and `after` the repository it leaves. To accept what it leaves now:
 * UPDATE_CASES=1 npx vitest run test/program/runs.test.ts, then read the difference.
 */

const cases = join(import.meta.dirname, '../cases/runs');

describe.each(readdirSync(cases))('a run: %s', (name) => {
  const folder = join(cases, name);
  const args = readFileSync(join(folder, 'arguments'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const stdin = existsSync(join(folder, 'stdin')) ? readFileSync(join(folder, 'stdin'), 'utf8') : undefined;

  const prepared = async (): Promise<string> => {
    const repository = join(await temporaryFolder(), 'shop');
    await mkdir(repository);
    if (existsSync(join(folder, 'before'))) await cp(join(folder, 'before'), repository, { recursive: true });
    return repository;
  };

  /** Makes what a run left the expected end, without what stands there from earlier ones. */
  const accept = async (repository: string): Promise<void> => {
    await rm(join(folder, 'after'), { recursive: true, force: true });
    await cp(repository, join(folder, 'after'), { recursive: true });
  };

  test('leaves the repository as expected', async () => {
    const repository = await prepared();
    const { exitCode, stderr } = await runProgram(args, {
      cwd: repository,
      ...(stdin !== undefined && { input: stdin }),
    });
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    if (process.env.UPDATE_CASES === '1') await accept(repository);
    expect(await readTree(repository)).toEqual(await readTree(join(folder, 'after')));
  });

  test('prints as a dry run the difference that git would apply to the same end', async () => {
    const repository = await prepared();
    const dry = await runProgram([...args, '--dry-run'], {
      cwd: repository,
      ...(stdin !== undefined && { input: stdin }),
    });
    expect(await readTree(repository)).toEqual(await readTree(join(folder, 'before')));
    const { execa } = await import('execa');
    await execa('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: repository,
      input: dry.stdout,
      env: { GIT_CEILING_DIRECTORIES: dirname(repository) },
    });
    expect(await readTree(repository)).toEqual(await readTree(join(folder, 'after')));
  });

  test('says in JSON what it wrote', async () => {
    const repository = await prepared();
    const { stdout } = await runProgram([...args, '--json'], {
      cwd: repository,
      ...(stdin !== undefined && { input: stdin }),
    });
    const before = Object.keys(await readTree(join(folder, 'before')));
    const written = Object.keys(await readTree(join(folder, 'after'))).filter(
      (path) => !before.includes(path),
    );
    const changes: { path: string }[] = JSON.parse(stdout).changes;
    expect(changes.map(({ path }) => path).sort()).toEqual(written);
  });
});
