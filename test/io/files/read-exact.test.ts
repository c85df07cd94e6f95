import { isUtf8 } from 'node:buffer';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeExactly, readExact } from '../../../src/io/files/read-exact.ts';
import { tempFolder } from './temp-folder.ts';

const BOM = '\uFEFF';

describe('the text of a file', () => {
  test.each([
    ['empty', ''],
    ['with a byte order mark', `${BOM}# 概要 🚀\n`],
    ['with two of them', `${BOM}${BOM}a`],
    ['with all line ends and no last one', 'a\r\nb\rc\n\0d'],
  ])('%s encodes to the bytes of the file', async (_, content) => {
    const root = await tempFolder();
    await writeFile(join(root, 'a.md'), content);
    const exact = await readExact(root, 'a.md');
    expect(exact).toEqual({ kind: 'text', text: content });
    expect(Buffer.from(content)).toEqual(await readFile(join(root, 'a.md')));
  });

  test('is none where it would not encode to the same bytes, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        const text = decodeExactly(some);
        expect(text === undefined || Buffer.from(text).equals(some)).toBe(true);
        expect(text !== undefined).toBe(isUtf8(some));
      }),
    );
  });
});

test('a file that is not there is absent, also where its folder is not', async () => {
  const root = await tempFolder();
  expect(await readExact(root, 'a.md')).toEqual({ kind: 'absent' });
  expect(await readExact(root, 'docs/specs/a.md')).toEqual({ kind: 'absent' });
});

describe('why a file is not read', () => {
  test('it is not UTF-8, a folder, below a file, or no path at all', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'docs'));
    await writeFile(join(root, 'latin1.md'), Buffer.from('Übersicht', 'latin1'));
    await writeFile(join(root, 'utf16.md'), Buffer.from(`${BOM}Overview`, 'utf16le'));
    const reasons = {
      'latin1.md': 'it is not UTF-8 text',
      'utf16.md': 'it is not UTF-8 text',
      docs: 'it is a folder',
      'latin1.md/a.md': 'latin1.md is a file, not a folder',
      'a\0.md': 'A file name cannot hold a NUL character',
      [`${'a'.repeat(300)}.md`]: expect.stringContaining('name is too long'),
      '': expect.any(String),
    };
    for (const [path, reason] of Object.entries(reasons))
      expect(await readExact(root, path)).toEqual({ kind: 'unreadable', reason });
  });

  test('it is a symbolic link, or outside', async () => {
    const parent = await tempFolder();
    const root = join(parent, 'shop');
    await mkdir(join(root, 'docs'), { recursive: true });
    await mkdir(join(parent, 'out'));
    await writeFile(join(root, 'a.md'), 'a');
    await writeFile(join(parent, 'out/secret.md'), 'secret');
    await symlink(join(root, 'a.md'), join(root, 'link.md'));
    await symlink(join(root, 'nothing.md'), join(root, 'dangling.md'));
    await symlink(join(parent, 'out'), join(root, 'out'), 'junction');
    await symlink(join(root, 'docs'), join(root, 'inside'), 'junction');
    await writeFile(join(root, 'docs/b.md'), 'b');
    const reasons = {
      'link.md': 'it is a symbolic link',
      'dangling.md': 'it is a symbolic link',
      'out/secret.md': 'out is a symbolic link that leads out of the repository',
      '../out/secret.md': 'it leads out of the repository',
      [join(parent, 'out/secret.md')]: 'it is not relative to the repository',
      '.git/config': 'it is in the folder that git keeps for itself',
    };
    for (const [path, reason] of Object.entries(reasons))
      expect(await readExact(root, path)).toEqual({ kind: 'unreadable', reason });
    expect(await readExact(root, 'inside/b.md')).toEqual({ kind: 'text', text: 'b' });
  });

  test('it is a pipe, without waiting for it', { skip: process.platform === 'win32' }, async () => {
    const root = await tempFolder();
    await execa('mkfifo', [join(root, 'pipe.md')]);
    expect(await readExact(root, 'pipe.md')).toEqual({ kind: 'unreadable', reason: 'it is no file' });
  });

  test('somebody has no right to', {
    skip: process.getuid?.() === 0 || process.platform === 'win32',
  }, async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'a.md'), 'a');
    await chmod(join(root, 'a.md'), 0o000);
    expect(await readExact(root, 'a.md')).toEqual({
      kind: 'unreadable',
      reason: 'you have no right to read it',
    });
  });
});
