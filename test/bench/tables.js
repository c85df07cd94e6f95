/** The table of start-up: medians, their ratio to bare Node and the spread. */
export const startTable = (all) => {
  const results = all.filter(isMeasured);
  const bare = median(results[0].times);
  const rows = results.map(({ name, times, peak }) => [
    name,
    ...timeCells(times),
    `${(median(times) / bare).toFixed(2)}×`,
    peak === undefined ? '' : `${peak.toFixed(0)} MB`,
  ]);
  return table([['Start-up', 'median', 'middle half', 'bare Node', 'memory'], ...rows, ...failures(all)]);
};

/** The table of growth: each with its ratio to the time of what it is compared with. */
export const timesTable = (all) => {
  const results = all.filter(isMeasured);
  const rows = results.map(({ name, times, peak, against = [], each }) => {
    const other = results.filter((result) => against.includes(result.name));
    const sum = other.reduce((total, result) => total + median(result.times), 0);
    return [
      name,
      ...timeCells(times),
      sum === 0 ? '' : `${(median(times) / sum).toFixed(2)}×`,
      peak === undefined ? '' : `${peak.toFixed(0)} MB`,
      each === undefined ? '' : `${(median(times) / each).toFixed(2)} ms`,
    ];
  });
  return table([
    ['Growth', 'median', 'middle half', 'compared', 'memory', 'for each'],
    ...rows,
    ...failures(all),
  ]);
};

const isMeasured = ({ failed, times }) => failed === undefined && times.length > 0;

/** What could not be measured, and why. */
const failures = (results) =>
  results.flatMap(({ name, failed }) => (failed === undefined ? [] : [[`${name}: failed: ${failed}`]]));

const median = (times) => times[times.length >> 1];

const timeCells = (times) => {
  const [low, high] = [times[times.length >> 2], times[(times.length * 3) >> 2]];
  return [`${median(times).toFixed(0)} ms`, `${low.toFixed(0)}–${high.toFixed(0)} ms`];
};

const table = (rows) =>
  rows
    .map(([name, ...cells]) =>
      `${name.padEnd(52)}${cells.map((cell) => cell.padStart(14)).join('')}`.trimEnd(),
    )
    .join('\n');
