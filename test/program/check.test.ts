import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram, temporaryFolder, writeTree } from '../support/program.ts';

const broken = join(import.meta.dirname, '../cases/check');
const textOf = (path: string): string => readFileSync(join(broken, path), 'utf8').replace(/«[^»]*»/g, '');

test('many documents are checked on threads, and it does not show', async () => {
  const cwd = await temporaryFolder();
  const texts = [
    textOf('TS304-success-example-missing/broken/docs/specs/TECH_SPEC-shop.md'),
    textOf('TS203-dependency-cycle/broken/docs/specs/TECH_SPEC-shop.md'),
  ];
  const paths = Array.from({ length: 120 }, (_, at) => `docs/specs/TECH_SPEC-${at}.md`);
  await writeTree(
    cwd,
    Object.fromEntries(paths.map((path, at) => [path, `${texts[at % 2]}\nTODO ${'again '.repeat(at)}\n`])),
  );
  const findingsOf = async (some: readonly string[]): Promise<unknown[]> => {
    const { stdout, stderr, exitCode } = await runProgram(['check', '--json', '--all', ...some], { cwd });
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    return JSON.parse(stdout).findings;
  };
  // Few enough for one thread.
  const few = [paths.slice(0, 40), paths.slice(40, 80), paths.slice(80)];
  const one = await Promise.all(few.map(findingsOf));
  expect(await findingsOf(paths)).toEqual(one.flat());
  expect(one.flat().length).toBeGreaterThan(paths.length);
});
