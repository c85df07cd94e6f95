import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree, runProgram, temporaryFolder } from '../support/program.ts';

/*
 * Each folder of test/cases/runs is one run of the program: `before` is the repository it finds, `arguments` holds one
 * argument on each line, `stdin` what it reads, and `after` the repository it leaves. A run that is refused has no `after`,
 * but `refused`: what it says, the repository staying as it was. So it does in a run that only prints, which has no `after`,
 * but `printed`: what it prints. To accept what it leaves and says now:
 * UPDATE_CASES=1 npx vitest run test/program/runs.test.ts, then read the difference.
 */

const cases = join(import.meta.dirname, '../cases/runs');

describe.each(readdirSync(cases))('a run: %s', (name) => {
  const folder = join(cases, name);
  const args = readFileSync(join(folder, 'arguments'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const stdin = existsSync(join(folder, 'stdin')) ? readFileSync(join(folder, 'stdin'), 'utf8') : undefined;
  const refusal = join(folder, 'refused');
  const isRefused = existsSync(refusal);
  const printing = join(folder, 'printed');
  const isPrinting = existsSync(printing);
  const end = join(folder, isRefused || isPrinting ? 'before' : 'after');

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
    const { exitCode, stdout, stderr } = await runProgram(args, {
      cwd: repository,
      ...(stdin !== undefined && { input: stdin }),
    });
    if (process.env.UPDATE_CASES === '1')
      await (isRefused
        ? writeFile(refusal, stderr)
        : isPrinting
          ? writeFile(printing, stdout)
          : accept(repository));
    const said = isRefused ? readFileSync(refusal, 'utf8') : '';
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({
      exitCode: isRefused ? 2 : 0,
      stderr: said,
    });
    if (isPrinting) expect(stdout).toBe(readFileSync(printing, 'utf8'));
    expect(await readTree(repository)).toEqual(await readTree(end));
  });

  if (isRefused || isPrinting) return;

  test('prints as a dry run the difference that git would apply to the same end', async () => {
    const repository = await prepared();
    const dry = await runProgram([...args, '--dry-run'], {
      cwd: repository,
      ...(stdin !== undefined && { input: stdin }),
    });
    expect(await readTree(repository)).toEqual(await readTree(join(folder, 'before')));
    const { execa } = await import('execa');
    if (dry.stdout === '')
      return expect(await readTree(join(folder, 'after'))).toEqual(await readTree(repository));
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
    const before = await readTree(join(folder, 'before'));
    const after = await readTree(join(folder, 'after'));
    const written = Object.keys(after).filter((path) => after[path] !== before[path]);
    const changes: { kind: string; path: string }[] = JSON.parse(stdout).changes;
    expect(
      changes
        .filter(({ kind }) => kind !== 'keep')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(written);
  });
});
