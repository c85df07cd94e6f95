import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readSetting, writeSetting } from '../../../src/io/files/git-settings.ts';
import { gitEnv, gitRepository } from './git-repository.ts';
import { tempFolder } from './temp-folder.ts';

test('a value is read as it was set, for this repository alone', async () => {
  const { root, git } = await gitRepository({});
  const place = { cwd: root, env: gitEnv };
  const value = `npx "a b" 'c' %O \\ #;`;
  expect(await readSetting('merge.a.driver', place)).toBeUndefined();
  await writeSetting('merge.a.driver', value, place);
  expect(await readSetting('merge.a.driver', place)).toBe(value);
  expect((await git('config', '--local', '--get', 'merge.a.driver')).stdout).toBe(value);
  await writeSetting('merge.a.driver', 'other', place);
  expect(await readSetting('merge.a.driver', place)).toBe('other');
});

test('without git there is none, and none can be set', async () => {
  const folder = await tempFolder();
  for (const place of [
    { cwd: folder, env: gitEnv },
    { cwd: folder, env: { PATH: '/nowhere' } },
  ]) {
    expect(await readSetting('merge.a.driver', place)).toBeUndefined();
    await expect(writeSetting('merge.a.driver', 'a', place)).rejects.toBeInstanceOf(UserError);
  }
});
