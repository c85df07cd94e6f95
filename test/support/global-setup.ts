import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';

const root = join(import.meta.dirname, '../..');

/** What the program is built from. */
const sources = ['src', 'templates', 'package.json', 'tsdown.config.ts'];

/** Builds the program before the tests that run it, unless it was built after the last change of its sources; in CI always. */
export const setup = async (): Promise<void> => {
  if (process.env.CI === undefined && (await isBuilt())) return;
  const { failed, stderr } = await execa('npm', ['run', 'build'], { cwd: root, reject: false });
  if (failed) throw new Error(`npm run build failed:\n${stderr}`);
};

/** Whether the program is newer than all that it is built from. */
const isBuilt = async (): Promise<boolean> => {
  const changed = await Promise.all(sources.map((source) => lastChange(join(root, source))));
  return Math.max(...changed) < (await timeOf(join(root, 'dist/cli.cjs')));
};

/** When a file, or a folder with anything in it, was changed last: milliseconds since 1970. */
const lastChange = async (path: string): Promise<number> => {
  const below = (await stat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [];
  return Math.max(...(await Promise.all(['', ...below].map((name) => timeOf(join(path, name))))));
};

/** When a file was changed, or a folder lost or got an entry; 0 where there is nothing. */
const timeOf = async (path: string): Promise<number> => {
  const stats = await stat(path).catch(() => undefined);
  return stats?.mtimeMs ?? 0;
};
