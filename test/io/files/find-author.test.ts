import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { findAuthor } from '../../../src/io/files/find-author.ts';
import { tempFolder } from './temp-folder.ts';

/** An environment that names nobody, and in which git has no configuration but the repository's own. */
const env = {
  ...process.env,
  ...{ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  ...{ USER: undefined, USERNAME: undefined, LOGNAME: undefined },
};
const withoutGit = { PATH: '/nowhere' };
const packageJson = JSON.stringify({ author: 'Pat of the package' });

/** A git repository whose configuration names a user. */
const gitRepository = async (user: string): Promise<string> => {
  const root = await tempFolder();
  await execa('git', ['init', '--quiet'], { cwd: root });
  await execa('git', ['config', 'user.name', user], { cwd: root });
  return root;
};

describe('git comes first', () => {
  test('with the name that applies in the repository', async () => {
    const root = await gitRepository('Ann Lee');
    const known = { ...env, USER: 'somebody' };
    expect(await findAuthor(root, packageJson, known)).toEqual({ name: 'Ann Lee', origin: 'git' });
  });

  test('with a name that is fit for a document', async () => {
    const root = await gitRepository('\u001b[31mAnn\t \u202eLee\u001b[0m\nsecond line');
    expect(await findAuthor(root, undefined, env)).toEqual({ name: 'Ann Lee second line', origin: 'git' });
  });

  test('unless nothing is left of the name', async () => {
    const root = await gitRepository(' \t ');
    expect(await findAuthor(root, packageJson, env)).toMatchObject({ origin: 'package.json' });
  });
});

describe('the package comes next', () => {
  test.each([
    ['"Ann Lee"', 'Ann Lee'],
    ['"Ann Lee <ann@example.com> (https://example.com)"', 'Ann Lee'],
    ['"Ann Lee (https://example.com)"', 'Ann Lee'],
    ['"Ann Lee <ann@example.com>"', 'Ann Lee'],
    ['{ "name": "Ann Lee", "email": "ann@example.com" }', 'Ann Lee'],
  ])('author: %s', async (author, name) => {
    const found = await findAuthor(await tempFolder(), `{ "author": ${author} }`, env);
    expect(found).toEqual({ name, origin: 'package.json' });
  });

  test('also where git is not installed', async () => {
    const found = await findAuthor(await tempFolder(), packageJson, withoutGit);
    expect(found).toEqual({ name: 'Pat of the package', origin: 'package.json' });
  });
});

describe('the user of the machine comes last', () => {
  test.each([
    [{ USER: 'ann', USERNAME: 'bob', LOGNAME: 'cid' }, 'ann'],
    [{ USERNAME: 'bob', LOGNAME: 'cid' }, 'bob'],
    [{ USER: '', LOGNAME: 'cid' }, 'cid'],
  ])('%o', async (user, name) => {
    const found = await findAuthor(await tempFolder(), undefined, { ...env, ...user });
    expect(found).toEqual({ name, origin: 'environment' });
  });

  test.each([
    'not JSON',
    'null',
    '[]',
    '{}',
    '{ "author": 7 }',
    '{ "author": "" }',
    '{ "author": "<ann@x.org>" }',
    '{ "author": { "name": null } }',
  ])('when package.json is %s', async (text) => {
    const found = await findAuthor(await tempFolder(), text, { ...env, USER: 'ann' });
    expect(found).toEqual({ name: 'ann', origin: 'environment' });
  });
});

test('nobody knows', async () => {
  expect(await findAuthor(await tempFolder(), undefined, env)).toBeUndefined();
});
