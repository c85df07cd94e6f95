import { test } from 'vitest';

/** A work to be measured, and a name that begins with how many things it is done with. */
type Work = readonly [name: string, work: () => unknown];

/** Measures works, and prints a table of medians; what one of the things takes shows how the time grows with their number. */
export const measured = (title: string, works: readonly Work[]): void =>
  test(title, () => {
    const rows = works.map(([name, work]) => {
      const times = timesOf(work);
      const median = times[times.length >> 1] ?? 0;
      const cells = [median, times[0] ?? 0, median / (Number.parseInt(name, 10) || 1)];
      return [`  ${name}`, ...cells.map(milliseconds), `${times.length}`];
    });
    const table = [[title, 'median', 'fastest', 'for each', 'runs'], ...rows];
    console.log(`\n${table.map(line).join('\n')}`);
  });

/** How long a work is looked at, and how often it is done, at least. */
const LEAST = { milliseconds: 300, runs: 7 };

/** What a work takes, in milliseconds, from the fastest time to the slowest; the first times, before it is compiled, are left out. */
const timesOf = (work: () => unknown): number[] => {
  for (let run = 0; run < 3; run += 1) work();
  const times: number[] = [];
  for (let sum = 0; sum < LEAST.milliseconds || times.length < LEAST.runs; ) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
    sum += times.at(-1) ?? 0;
  }
  return times.sort((one, other) => one - other);
};

const milliseconds = (time: number): string => `${time.toFixed(time < 1 ? 3 : 1)} ms`;

const line = ([title = '', ...cells]: readonly string[]): string =>
  title.padEnd(36) + cells.map((cell) => cell.padStart(12)).join('');
