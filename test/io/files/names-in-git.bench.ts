import { execa } from 'execa';
import { test } from 'vitest';
import { git } from '../../../src/io/files/git.ts';
import { namesInGit } from '../../../src/io/files/names-in-git.ts';
import { gitEnv, gitIn } from './git-repository.ts';
import { tempFolder } from './temp-folder.ts';

/** How many branches there are, and how many records on each, one of which is its own. */
const sizes = [
  [1, 20],
  [300, 20],
  [300, 1000],
  [300, 5000],
] as const;

test.each(sizes)('the names of records on %i branches, of %i records each', async (branches, records) => {
  const { root, git: run } = gitIn(await tempFolder());
  await run('init', '--quiet', '--initial-branch', 'main');
  const input = historyOf(branches, records);
  await execa('git', ['fast-import', '--quiet'], { cwd: root, env: gitEnv, input });
  await run('gc', '--quiet');
  const place = { cwd: root, env: gitEnv };
  const all = await medianOf(() => namesInGit('docs/adr', place));
  const refs = await medianOf(() => git(['for-each-ref', 'refs/heads', 'refs/remotes'], place));
  console.log(
    `${branches} branches × ${records} records: ${all.toFixed(0)} ms; git for-each-ref alone: ${refs.toFixed(0)} ms; ${(all / refs).toFixed(1)} times as long`,
  );
});

/** What makes a repository with a record of its own on each branch. */
const historyOf = (branches: number, records: number): string => {
  const header = (ref: string) => `commit ${ref}\ncommitter A <a@b> 1700000000 +0000\ndata 1\nm\n`;
  const line = (number: number, name: string) =>
    `M 100644 :1 docs/adr/${String(number).padStart(4, '0')}-use-${name}.md\n`;
  const lines = Array.from({ length: records - 1 }, (_, n) => line(n + 1, `technology-${n}`));
  const tips = Array.from({ length: branches }, (_, n) => {
    const ref = n % 2 === 0 ? `refs/heads/feature/${n}` : `refs/remotes/origin/feature/${n}`;
    return `${header(ref)}from refs/heads/main\n${line(records + (n % 7), `branch-${n}`)}\n`;
  });
  return `blob\nmark :1\ndata 1\nx\n${header('refs/heads/main')}${lines.join('')}\n${tips.join('')}`;
};

/** The median of what some runs of a work take, in milliseconds. */
const medianOf = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[3] ?? 0;
};
