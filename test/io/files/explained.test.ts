import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { explained } from '../../../src/io/files/explained.ts';

/** A step that the operating system refuses. */
const refusedWith = (code: string) => async () => {
  throw Object.assign(new Error(`${code}: what the system says`), { code, syscall: 'open' });
};

test.each([
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'no space left'],
  ['EDQUOT', 'no space left'],
  ['EEXIST', 'was created by somebody else meanwhile'],
  ['ENAMETOOLONG', 'too long'],
  ['ENOTDIR', 'is a file, not a folder'],
  ['EWHATEVER', 'EWHATEVER: what the system says'],
])('%s says "%s", about the file', async (code, words) => {
  const error = await explained('docs/a.md', refusedWith(code)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ message: expect.stringMatching(/^docs\/a\.md /), cause: { code } });
  expect(String(error)).toContain(words);
});

test('what the system really throws is recognised', async () => {
  await expect(explained('a', () => readFile('/no/such/file'))).rejects.toThrow(UserError);
});

test('a mistake in the program is no message for people', async () => {
  // Node gives its own argument errors a code too, but the operating system never saw them.
  await expect(explained('a', () => readFile('\0'))).rejects.not.toThrow(UserError);
  await expect(explained('a', () => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError);
});

test('an error that is meant for people already stays as it is', async () => {
  const error = new UserError('docs/a.md is already there');
  await expect(explained('a', () => Promise.reject(error))).rejects.toBe(error);
});
