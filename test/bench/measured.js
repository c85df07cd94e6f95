import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn as openTerminal } from '@lydell/node-pty';

/**
 * Does each task once in each round, in turns, so that what else the machine does meets them all; what the first round takes,
 * in which files come from the disk, is left out.
 *
 * @returns Each task with its times in milliseconds, from the shortest to the longest, and its peak of memory in megabytes.
 */
export const measured = async (tasks, rounds) => {
  const results = tasks.map((task) => ({ ...task, times: [] }));
  for (let round = 0; round <= rounds; round += 1)
    for (const result of results.filter(({ failed }) => failed === undefined)) {
      const time = await ifPossible(result, timeOf);
      if (round > 0 && time !== undefined) result.times.push(time);
    }
  for (const result of results) {
    result.times.sort((one, other) => one - other);
    if (result.memory && result.failed === undefined) result.peak = await ifPossible(result, peakOf);
  }
  return results;
};

/** What a step tells of a task; one that fails is not done again, and the table says it. */
const ifPossible = async (result, step) => {
  try {
    await result.before?.();
    return await step(result);
  } catch (error) {
    result.failed = String(error.message).slice(0, 300);
    return undefined;
  }
};

/** How long a task takes: to its end, or until it shows what is waited for in a terminal. */
const timeOf = (task) => (task.shows === undefined ? wholeTime(task) : timeToText(task));

/** @param ends How the task may end; a linter that finds something ends with 1. */
const wholeTime = ({ command, args, cwd, env, ends = [0] }) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) =>
      ends.includes(code)
        ? resolve(performance.now() - start)
        : reject(new Error(`${command} ${args} ended with ${code}`)),
    );
  });

/** The longest that a text is waited for. */
const LONGEST = 30_000;

const timeToText = ({ command, args, cwd, env, shows }) =>
  new Promise((resolve, reject) => {
    const { CI: _, ...others } = process.env;
    const start = performance.now();
    const terminal = openTerminal(command, args, { cols: 120, rows: 30, cwd, env: { ...others, ...env } });
    let seen = '';
    const late = setTimeout(() => {
      terminal.kill();
      reject(new Error(`${args} does not show ${shows}: ${seen}`));
    }, LONGEST);
    const ended = new Promise((done) => terminal.onExit(done));
    terminal.onData(async (output) => {
      const before = seen;
      seen += output;
      if (shows.test(before) || !shows.test(seen)) return;
      const time = performance.now() - start;
      clearTimeout(late);
      terminal.kill();
      await ended;
      resolve(time);
    });
  });

/** The peak of memory of a task, in megabytes, which its process tells at its end. */
const peakOf = async (task) => {
  const file = join(tmpdir(), `create-tech-spec-peak-${process.pid}`);
  const preload = join(import.meta.dirname, 'peak.cjs');
  await wholeTime({
    ...task,
    args: ['--require', preload, ...task.args],
    env: { ...task.env, BENCH_PEAK: file },
  });
  const peak = Number(readFileSync(file, 'utf8')) / 1024;
  rmSync(file);
  return peak;
};
