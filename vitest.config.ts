import { defineConfig } from 'vitest/config';
import { handlebarsTemplates } from './tsdown.config.ts';

export default defineConfig({
  plugins: [handlebarsTemplates],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
