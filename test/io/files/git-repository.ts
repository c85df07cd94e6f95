import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { tempFolder } from './temp-folder.ts';

/** An environment in which git has no configuration but the repository's own, and knows of no other repository. */
export const gitEnv: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CEILING_DIRECTORIES: '/',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
};

/** A git repository of a test. */
export type GitRepository = {
  root: string;
  /** Runs git in it; the exit code counts only where a test looks at it. */
  git(...args: readonly string[]): Promise<{ exitCode: number | undefined; stdout: string; stderr: string }>;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Commits everything that is there. */
  commit(): Promise<void>;
};

/** A new git repository with one commit that holds the given files, on the branch `main`. */
export const gitRepository = async (
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<GitRepository> => {
  const repository = gitIn(await tempFolder());
  await repository.git('init', '--quiet', '--initial-branch', 'main');
  await repository.write(files);
  await repository.commit();
  return repository;
};

/** The git repository that is in a folder. */
export const gitIn = (root: string): GitRepository => {
  const git = async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await execa('git', args, {
      cwd: root,
      env: gitEnv,
      extendEnv: false,
      reject: false,
    });
    return { exitCode, stdout, stderr };
  };
  const write: GitRepository['write'] = async (some) => {
    for (const [path, content] of Object.entries(some)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
  };
  const commit = async (): Promise<void> => {
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', 'A commit');
  };
  return { root, git, write, commit };
};
