/*
 * Measures the program and its peers in one session, each once in each round, and prints medians: `npm run bench`. With
 * `--write` the tables go to docs/bench.txt as well, with the machine and the day. It fails nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured } from './measured.js';
import { installedPeers } from './peers.js';
import { startTable, timesTable } from './tables.js';
import { scaleTasks, startTasks } from './tasks.js';

const root = join(import.meta.dirname, '../..');
const ROUNDS = { start: 15, scale: 5 };

/** A table of tasks, each of which is done once in each round. */
const tableOf = async (tasks, rounds, print) => print(await measured(tasks, rounds));

/** How the parts grow, each measured in one process: drawing, reading, adding, the names on branches. */
const partsTable = () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'vitest.bench.config.ts', '--reporter', 'dot', '--no-color'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => /\d ms|median/.test(line))
    .join('\n');
};

/** What was measured on what. */
const machine = () => {
  const [{ model }] = cpus();
  return `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · ${process.platform} ${process.arch} · ${cpus().length} × ${model}`;
};

const main = async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'create-tech-spec-bench-')));
  try {
    const { peers, missing } = installedPeers();
    const place = { root, folder, peers };
    const text = [
      machine(),
      ...missing.map((name) => `left out, because it cannot be installed here: ${name}`),
      await tableOf(await startTasks(place), ROUNDS.start, startTable),
      await tableOf(await scaleTasks(place), ROUNDS.scale, timesTable),
      partsTable(),
    ].join('\n\n');
    console.log(text);
    if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/bench.txt'), `${text}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' });
await main();
