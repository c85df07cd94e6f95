import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { execa } from 'execa';
import { onTestFinished } from 'vitest';

/** The built program, as its users run it. */
export const program = join(import.meta.dirname, '../../bin/create-tech-spec.js');

/** How a run ended. */
export type Ended = { exitCode: number | undefined; stdout: string; stderr: string };

/** Variables that no run inherits: those of the machine's own git, and of the npm that runs the tests. */
export const cleanEnv = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  USERPROFILE: home,
  SystemRoot: process.env.SystemRoot,
  GIT_CONFIG_NOSYSTEM: '1',
  LANG: 'C.UTF-8',
  // Where one run keeps the compiled program for the next.
  XDG_CACHE_HOME: join(tmpdir(), 'create-tech-spec-tests'),
});

/** Runs the program without a terminal. */
export const runProgram = async (
  args: readonly string[],
  options: { cwd: string; input?: string; env?: NodeJS.ProcessEnv },
): Promise<Ended> => {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { ...cleanEnv(options.cwd), ...options.env },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    ...(options.input === undefined ? { stdin: 'ignore' as const } : { input: options.input }),
    timeout: 20_000,
  });
  return { exitCode, stdout, stderr };
};

/** A new folder that goes away with the test. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'tech-spec-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Writes files below a folder that is made for them, each under its path with forward slashes. */
export const writeTree = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/**
 * Every file below a folder: its path with forward slashes, and its text. Folders of git are left out.
 *
 * A case that begins with an empty repository has no `before`, since git keeps no empty folders. Any other folder is there.
 */
export const readTree = async (folder: string): Promise<Record<string, string>> => {
  if (basename(folder) === 'before' && !existsSync(folder)) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}.git${sep}`))
    .sort();
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(
    files.map((path, index) => [relative(folder, path).split(sep).join('/'), texts[index] ?? '']),
  );
};
