import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { handlebarsTemplates, rulePages } from './tsdown.config.ts';

const program = 'test/program/**/*.test.ts';

/**
 * Has the packages loaded as they are published for use. Vite asks for their development builds: in these, the judge of
 * Markdown checks itself too, which takes it nearly a third longer.
 */
const published = {
  name: 'published',
  configResolved({ ssr }: { ssr: { resolve?: { conditions?: string[] } } }) {
    if (ssr.resolve)
      ssr.resolve.conditions = ssr.resolve.conditions?.filter((name) => !/development/.test(name));
  },
};

/**
 * Begins with what runs the program, and goes on with what lasts long, which a machine that knows no durations may leave for
 * the end: there one processor has nothing to do.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number =>
      project.name === 'program' ? 0 : /(?:laws|real-documents)\.test\.ts$/.test(moduleId) ? 1 : 2;
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig(({ mode }) => ({
  plugins: [handlebarsTemplates, rulePages, published],
  test: {
    // Nothing is timed: this ends what hangs, also on a machine that does something else.
    testTimeout: 120_000,
    // What tests have in common is made by programs too, beside others that run.
    hookTimeout: 120_000,
    sequence: { sequencer: LongFirst },
    // All processors: the default leaves one idle, which is half of a small machine.
    maxWorkers: '100%',
    // How often the properties that read it are tried, each with a number of its own otherwise; whether the recording is made.
    env: mode === 'fuzz' ? { FUZZ_RUNS: '50000' } : mode === 'record' ? { RECORD: '1' } : {},
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          // No module keeps a state, which a test makes sure of: so the files of a worker can share them.
          isolate: false,
          include: ['test/**/*.test.ts'],
          // The bench installs its peers below the tests.
          exclude: [program, '**/node_modules/**'],
          setupFiles: 'test/support/same-inputs.ts',
        },
      },
      // Only these run the built program, so that nobody else waits for a build.
      {
        extends: true,
        test: {
          name: 'program',
          isolate: false,
          include: [program],
          globalSetup: 'test/support/global-setup.ts',
        },
      },
    ],
  },
}));
