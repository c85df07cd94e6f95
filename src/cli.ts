import { version } from '../package.json' with { type: 'json' };
import { complain, complaintJson } from './cli/complain.ts';
import { program } from './cli/program.ts';
import { UserError } from './errors.ts';

/** Runs the program on a process: reads its arguments, and leaves the exit code with it. Nothing else reads the process. */
export const main = async (process: NodeJS.Process): Promise<void> => {
  process.stdout.on('error', ignoreClosedPipe);
  const json = process.argv.includes('--json');
  try {
    await commandLine(process).parseAsync(withoutLeadingDashes(process.argv.slice(2)), { from: 'user' });
  } catch (error) {
    const { exitCode, text } = complain(error, version);
    process.stderr.write(text);
    if (json && error instanceof UserError)
      process.stdout.write(`${JSON.stringify(complaintJson(error), null, 2)}\n`);
    process.exitCode = exitCode;
  }
};

/** The command line with the code of each command loaded when it is named. */
const commandLine = (process: NodeJS.Process) =>
  program(version, {
    create: async (feature, options) => {
      const { runCreate } = await import('./cli/run-create.ts');
      await runCreate(process, version, feature, options);
    },
    schema: async () => {
      const { printSchema } = await import('./commands/print-schema.ts');
      printSchema({ print: (text) => void process.stdout.write(text) });
    },
  });

/** `pnpm create`, `yarn create` and `bun create` pass the `--` on that npm takes away. */
const withoutLeadingDashes = (args: readonly string[]): readonly string[] =>
  args[0] === '--' ? args.slice(1) : args;

/** A reader that has seen enough, such as `head`, is no error. */
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};
