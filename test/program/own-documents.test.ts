import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../support/program.ts';

test('the documents of this project have nothing that a reviewer would raise', async () => {
  const cwd = join(import.meta.dirname, '../..');
  const { exitCode, stdout, stderr } = await runProgram(['check', '--strict'], { cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(stderr).toMatch(/^\d\d+ documents checked/);
});
