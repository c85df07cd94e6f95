import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { resolveInside } from '../../../src/io/files/resolve-inside.ts';
import { tempFolder } from './temp-folder.ts';

/** Why a path is refused: the message of the `UserError`, which must come with a hint. */
const refusal = async (root: string, relative: string): Promise<string> => {
  const error = await resolveInside(root, relative).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  if (!(error instanceof UserError)) return '';
  expect(error.hint).toBeTruthy();
  return error.message;
};

/** A repository beside a folder that does not belong to it. */
const repositoryAndOutside = async () => {
  const parent = await tempFolder();
  const [root, outside] = [join(parent, 'repository'), join(parent, 'repository-outside')];
  await mkdir(join(root, 'docs'), { recursive: true });
  await mkdir(outside);
  return { root, outside };
};

describe('a path inside the repository', () => {
  test.each([
    ['docs/adr/ADR-001-a.md', ['docs', 'adr', 'ADR-001-a.md']],
    ['README.md', ['README.md']],
    ['./docs//a.md', ['docs', 'a.md']],
    ['docs/../a.md', ['a.md']],
    ['docs/..a/...b', ['docs', '..a', '...b']],
    ['docs/Überblick 概要 🚀.md', ['docs', 'Überblick 概要 🚀.md']],
  ])('%s', async (relative, segments) => {
    const { root } = await repositoryAndOutside();
    expect(await resolveInside(root, relative)).toBe(join(root, ...segments));
  });

  test('through a link to the repository itself', async () => {
    const { root, outside } = await repositoryAndOutside();
    await symlink(root, join(outside, 'link'), 'junction');
    expect(await resolveInside(join(outside, 'link'), 'docs/a.md')).toBe(join(root, 'docs', 'a.md'));
  });

  test('through a linked folder that stays inside', async () => {
    const { root } = await repositoryAndOutside();
    await mkdir(join(root, 'documents'));
    await symlink(join(root, 'documents'), join(root, 'docs', 'specs'), 'junction');
    expect(await resolveInside(root, 'docs/specs/new/a.md')).toBe(join(root, 'documents', 'new', 'a.md'));
  });
});

describe('a path that its name shows to be outside', () => {
  test.each([
    '/etc/a.md',
    'C:\\a.md',
    'C:/a.md',
    'c:a.md',
    '\\\\server\\share\\a.md',
    '//server/share/a.md',
    '\\a.md',
  ])('%s is absolute on some system', async (relative) => {
    const { root } = await repositoryAndOutside();
    expect(await refusal(root, relative)).toBe(`${relative} is not relative to the repository`);
  });

  test.each([
    '../a.md',
    'docs/../../a.md',
    '..',
    '../repository-outside/a.md',
    'docs\\..\\..\\a.md',
    '..\\a.md',
    '../C:',
    '../repository/a.md',
    'docs\\a/../../b.md',
  ])('%s leads out', async (relative) => {
    const { root } = await repositoryAndOutside();
    expect(await refusal(root, relative)).toBe(`${relative} leads out of the repository`);
  });

  test.each(['', '.', 'docs/', 'docs/.', 'docs/..'])('"%s" names no file', async (relative) => {
    const { root } = await repositoryAndOutside();
    expect(await refusal(root, relative)).toBe(`"${relative}" names a folder, not a file`);
  });

  test('a NUL is refused, and not printed', async () => {
    const { root } = await repositoryAndOutside();
    expect(await refusal(root, 'docs/a\0.md')).toBe('A file name cannot hold a NUL character');
  });
});

describe('a path that the disk shows to be outside', () => {
  test('through a linked folder that leads out, at any depth', async () => {
    const { root, outside } = await repositoryAndOutside();
    await symlink(outside, join(root, 'docs', 'adr'), 'junction');
    const message = 'docs/adr is a symbolic link that leads out of the repository';
    expect(await refusal(root, 'docs/adr/a.md')).toBe(message);
    expect(await refusal(root, 'docs/adr/new/deep/a.md')).toBe(message);
  });

  test('through a chain of links, the last of which leads out', async () => {
    const { root, outside } = await repositoryAndOutside();
    await symlink(outside, join(root, 'second'), 'junction');
    await symlink(join(root, 'second'), join(root, 'first'), 'junction');
    expect(await refusal(root, 'first/a.md')).toBe(
      'first is a symbolic link that leads out of the repository',
    );
  });

  test('through a linked folder that leads nowhere, or in a circle', async () => {
    const { root, outside } = await repositoryAndOutside();
    await symlink(join(outside, 'missing'), join(root, 'dangling'), 'junction');
    await symlink(join(root, 'circle'), join(root, 'circle'), 'junction');
    expect(await refusal(root, 'dangling/a.md')).toBe('dangling is a symbolic link that leads to nowhere');
    expect(await refusal(root, 'circle/a.md')).toBe('circle is a symbolic link that leads to nowhere');
  });

  test('through a file, even a linked one', async () => {
    const { root } = await repositoryAndOutside();
    await writeFile(join(root, 'docs', 'adr'), 'a file');
    await symlink(join(root, 'docs', 'adr'), join(root, 'link'));
    expect(await refusal(root, 'docs/adr/a.md')).toBe('docs/adr is a file, not a folder');
    expect(await refusal(root, 'link/a.md')).toBe('link is a file, not a folder');
  });

  test('a file that is a link itself, wherever it leads', async () => {
    const { root, outside } = await repositoryAndOutside();
    await writeFile(join(root, 'inside.md'), '');
    await symlink(join(root, 'inside.md'), join(root, 'docs', 'a.md'));
    await symlink(join(outside, 'missing.md'), join(root, 'docs', 'b.md'));
    expect(await refusal(root, 'docs/a.md')).toBe('docs/a.md is a symbolic link');
    expect(await refusal(root, 'docs/b.md')).toBe('docs/b.md is a symbolic link');
  });

  test('a name that is too long', async () => {
    const { root } = await repositoryAndOutside();
    expect(await refusal(root, `docs/${'a'.repeat(300)}`)).toContain('its name is too long');
  });
});

test('whatever the path: refused, or inside the repository', async () => {
  const { root, outside } = await repositoryAndOutside();
  await symlink(outside, join(root, 'docs', 'out'), 'junction');
  await symlink(join(root, 'docs'), join(root, 'in'), 'junction');
  const real = await realpath(root);
  const segment = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '',
      'docs',
      'in',
      'out',
      'new',
      'C:',
      '~',
      '\\',
      '..\\',
      '\0',
      '%2e%2e',
      '‥',
      'a'.repeat(256),
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  let resolved = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 6 }), async (segments) => {
      const outcome = await resolveInside(root, segments.join('/')).catch((error: unknown) => error);
      if (outcome instanceof UserError) return;
      resolved += 1;
      expect(outcome).toSatisfy((path) => typeof path === 'string' && path.startsWith(real + sep));
      expect(`${outcome}`.split(sep)).not.toContain('..');
    }),
    { numRuns: 1000 },
  );
  expect(resolved).toBeGreaterThan(0);
});
