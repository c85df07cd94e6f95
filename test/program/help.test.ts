import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, runProgram, temporaryFolder } from '../support/program.ts';

test('the notes that the help shows can be given to the program as they are', async () => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'docs/specs'), { recursive: true });
  await writeFile(join(cwd, 'docs/specs/PRD-007-checkout.md'), '# PRD: Order checkout\n');
  const { stdout } = await runProgram(['--help', 'notes'], { cwd });
  const notes = / {2}# Order checkout\n[\s\S]*?(?=^How they are read)/m.exec(stdout)?.[0] ?? '';
  const { exitCode, stderr } = await runProgram(['--answers', '-'], {
    cwd,
    input: notes.replace(/^ {2}/gm, ''),
  });
  expect(stderr).toContain('Created');
  expect(exitCode).toBe(0);
  expect(Object.keys(await readTree(cwd))).toHaveLength(4);
});

test('a command that was mistyped writes nothing', async () => {
  const cwd = await temporaryFolder();
  const { exitCode, stderr } = await runProgram(['exprot', '--yes'], { cwd });
  expect(stderr).toContain('(Did you mean export?)');
  expect(exitCode).toBe(2);
  expect(await readTree(cwd)).toEqual({});
});

test.each([['adr status'], ['adr supersede'], ['resolve']])(
  '%s without what it is about shows how it reads, as its help does',
  async (command) => {
    const [args, cwd] = [command.split(' '), await temporaryFolder()];
    const { exitCode, stderr } = await runProgram(args, { cwd });
    const { stdout: help } = await runProgram([...args, '--help'], { cwd });
    expect(exitCode).toBe(2);
    const [said = '', shown = ''] = stderr.split('\n');
    expect(said).toMatch(/^error: missing required argument/);
    expect(shown.startsWith(`  create-tech-spec ${command} `)).toBe(true);
    expect(help.split('\n')).toContain(shown);
  },
);
