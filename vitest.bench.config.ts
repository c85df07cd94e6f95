import { defineConfig } from 'vitest/config';
import { handlebarsTemplates, rulePages } from './tsdown.config.ts';

export default defineConfig({
  plugins: [handlebarsTemplates, rulePages],
  test: {
    include: ['test/**/*.bench.ts'],
    testTimeout: 120_000,
    // Each has the machine for itself, and prints a table of its own.
    fileParallelism: false,
    disableConsoleIntercept: true,
    reporters: [['default', { summary: false }]],
  },
});
