const { writeFileSync } = require('node:fs');

// Writes the peak of memory, in kilobytes, where it is asked for.
process.once('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
