import { chmod, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFolder, openDrafts } from '../../../src/io/files/draft-files.ts';
import type { Drafts } from '../../../src/world.ts';
import { tempFolder } from './temp-folder.ts';

const draftsIn = (folder: string, base: string): Drafts => {
  const drafts = openDrafts(folder, base);
  if (drafts === undefined) throw new Error(`no drafts in ${folder}`);
  return drafts;
};

const opened = async (base = '/home/ann/shop') => {
  const folder = join(await tempFolder(), 'state', 'drafts');
  return { folder, drafts: draftsIn(folder, base), again: (other = base) => draftsIn(folder, other) };
};

describe('the folder', () => {
  const home = join('/', 'home', 'ann');

  test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['linux', {}, join(home, '.local/state')],
    ['darwin', { LOCALAPPDATA: '/nowhere' }, join(home, '.local/state')],
    ['linux', { XDG_STATE_HOME: join('/', 'var', 'state') }, join('/', 'var', 'state')],
    ['linux', { XDG_STATE_HOME: 'state' }, join(home, '.local/state')],
    ['linux', { XDG_STATE_HOME: '' }, join(home, '.local/state')],
    ['win32', {}, join(home, 'AppData/Local')],
    ['win32', { LOCALAPPDATA: join('/', 'local') }, join('/', 'local')],
  ])('on %s with %j is in %s', (platform, env, state) => {
    expect(draftFolder({ env, platform, home })).toBe(join(state, 'create-tech-spec', 'drafts'));
  });
});

describe('a draft', () => {
  test('is one file that only this user can read, in a folder that only they can', async () => {
    const { folder, drafts } = await opened();
    drafts.save('one');
    drafts.save('two');
    const [name = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(await readFile(join(folder, name), 'utf8')).toBe('two');
    if (process.platform === 'win32') return;
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('is of its repository alone, and of its run', async () => {
    const { drafts, again } = await opened();
    drafts.save('one');
    again().save('two');
    again('/home/bo/shop').save('other');
    expect(
      again()
        .list()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['one', 'two']);
  });

  test('is gone when the run drops it, and only that one', async () => {
    const { drafts, again } = await opened();
    again().save('other');
    drafts.save('one');
    expect(drafts.isKept()).toBe(true);
    drafts.dropOwn();
    expect(drafts.isKept()).toBe(false);
    expect(again().list()).toMatchObject([{ text: 'other' }]);
    drafts.save('anew');
    expect(again().list()).toHaveLength(2);
  });

  test('that another run goes on with stays until that one keeps something', async () => {
    const { drafts, again } = await opened();
    drafts.save('one');
    const next = again();
    const [kept] = next.list();
    if (kept === undefined) throw new Error('no draft');
    next.take(kept);
    expect(next.isKept()).toBe(true);
    expect(again().list()).toMatchObject([{ text: 'one' }]);
    next.save('two');
    expect(again().list()).toMatchObject([{ text: 'two' }]);
    next.dropOwn();
    expect(again().list()).toEqual([]);
  });

  test('of the newest run stands first', async () => {
    const { folder, again } = await opened();
    for (const text of ['one', 'two', 'three']) again().save(text);
    const named = Object.fromEntries(
      again()
        .list()
        .map(({ text, name }) => [text, name]),
    );
    for (const [index, text] of ['two', 'three', 'one'].entries())
      await utimes(join(folder, named[text] ?? ''), index + 1, index + 1);
    expect(
      again()
        .list()
        .map(({ text }) => text),
    ).toEqual(['one', 'three', 'two']);
  });

  test('can be dropped by its name', async () => {
    const { drafts, again } = await opened();
    drafts.save('one');
    again().drop(again().list());
    expect(drafts.isKept()).toBe(false);
  });
});

describe('where nothing can be kept', () => {
  test('there are no drafts, and nobody is stopped', async () => {
    const folder = join(await tempFolder(), 'drafts');
    await writeFile(folder, 'a file in the way');
    expect(openDrafts(folder, '/home/ann/shop')).toBeUndefined();
  });

  test('a folder that others made readable is closed', {
    skip: process.platform === 'win32',
  }, async () => {
    const folder = await tempFolder();
    await chmod(folder, 0o755);
    draftsIn(folder, '/home/ann/shop');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('a folder that goes away meanwhile keeps nothing, and says so', async () => {
    const { folder, drafts } = await opened();
    await rm(folder, { recursive: true });
    drafts.save('one');
    expect(drafts.isKept()).toBe(false);
    expect(drafts.list()).toEqual([]);
    drafts.dropOwn();
  });
});
