import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram, temporaryFolder } from '../support/program.ts';

/** Runs the program where it may keep what it compiled, and gives what is in its folder then. */
const runWith = async (cache: string, cwd: string) => {
  const run = await runProgram(['--help'], { cwd, env: { XDG_CACHE_HOME: cache } });
  const [engine = ''] = await readdir(join(cache, 'create-tech-spec')).catch(() => []);
  const folder = join(cache, 'create-tech-spec', engine);
  return { ...run, folder, packs: engine === '' ? [] : await readdir(folder) };
};

// Windows has no modes of files that could tell who may read them.
describe.skipIf(process.platform === 'win32')('compiled code', () => {
  test('is kept for the person alone, and read by the next run', async () => {
    const [cache, cwd] = [await temporaryFolder(), await temporaryFolder()];
    const first = await runWith(cache, cwd);
    expect(first.packs).toEqual(['cli.cjs']);
    expect((await stat(first.folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(first.folder, 'cli.cjs'))).mode & 0o777).toBe(0o600);

    const before = await stat(join(first.folder, 'cli.cjs'));
    const second = await runWith(cache, cwd);
    expect(second.stdout).toBe(first.stdout);
    expect((await stat(join(first.folder, 'cli.cjs'))).ino).toBe(before.ino);
  });

  test('counts only while it is whole', async () => {
    const [cache, cwd] = [await temporaryFolder(), await temporaryFolder()];
    const { folder, stdout } = await runWith(cache, cwd);
    const path = join(folder, 'cli.cjs');
    const whole = await readFile(path);
    const flipped = Buffer.from(whole);
    const middle = whole.length >> 1;
    flipped[middle] = (flipped[middle] ?? 0) ^ 1;
    for (const damaged of [flipped, whole.subarray(0, middle), Buffer.from('{'), Buffer.alloc(0)]) {
      await writeFile(path, damaged);
      expect(await runWith(cache, cwd)).toMatchObject({ exitCode: 0, stdout, stderr: '' });
      expect((await readFile(path)).length).toBeGreaterThan(middle);
    }
  });

  test('is kept in no repository, and not where the run is', async () => {
    const folder = await temporaryFolder();
    expect((await runWith(join(folder, 'cache'), folder)).packs).toEqual([]);
    await mkdir(join(folder, '.git'));
    expect((await runWith(join(folder, 'cache'), await temporaryFolder())).packs).toEqual([]);
  });

  test('is not missed where it cannot be kept', async () => {
    const [cache, cwd] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(cache, 'create-tech-spec'), 'a file in the way');
    await chmod(cache, 0o500);
    const run = await runProgram(['--help'], { cwd, env: { XDG_CACHE_HOME: cache } });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('is kept of ASCII only, as which the program is read', async () => {
    const dist = join(import.meta.dirname, '../../dist');
    for (const name of (await readdir(dist)).filter((file) => file.endsWith('.cjs')))
      expect(await readFile(join(dist, name), 'latin1')).not.toMatch(/[^\0-\x7f]/);
  });
});
