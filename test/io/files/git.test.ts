import { expect, test } from 'vitest';
import { git, gitPieces } from '../../../src/io/files/git.ts';
import { gitEnv, gitRepository } from './git-repository.ts';

const utf8 = new TextDecoder();

test('gives what git writes, and takes paths literally', async () => {
  const { root } = await gitRepository({ 'docs/[b].md': 'a', 'docs/b.md': 'b' });
  const place = { cwd: root, env: gitEnv };
  expect(utf8.decode(await git(['ls-files', '-z', '--others', '--cached', '--', 'docs/[b].md'], place))).toBe(
    'docs/[b].md\0',
  );
});

test('gives nothing where git refuses, cannot be started, or is given more than a program takes', async () => {
  const { root } = await gitRepository({});
  const place = { cwd: root, env: gitEnv };
  expect(await git(['no-such-command'], place)).toBeUndefined();
  expect(await git(['version'], { cwd: root, env: { PATH: '/nowhere' } })).toBeUndefined();
  expect(await git(['version'], { cwd: `${root}/nowhere`, env: gitEnv })).toBeUndefined();
  expect(await git(['version', 'x'.repeat(3_000_000)], place)).toBeUndefined();
  expect(await git(['version', 'a\0b'], place)).toBeUndefined();
});

test('hands over what git writes for what it reads, and hands on the error of who takes it', async () => {
  const { root } = await gitRepository({});
  const place = { cwd: root, env: gitEnv };
  const pieces: Buffer[] = [];
  await gitPieces(['cat-file', '--batch-check'], 'nowhere\n', place, (piece) => void pieces.push(piece));
  expect(utf8.decode(Buffer.concat(pieces))).toBe('nowhere missing\n');
  const fail = () => {
    throw new Error('it broke');
  };
  await expect(gitPieces(['cat-file', '--batch-check'], 'nowhere\n', place, fail)).rejects.toThrow(
    'it broke',
  );
  // Git ends without reading what it is given.
  await gitPieces(['version'], 'a\n'.repeat(1_000_000), place, () => undefined);
});
