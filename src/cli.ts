import { version } from '../package.json' with { type: 'json' };
import { complain, complaintJson } from './cli/complain.ts';
import { givenArguments } from './cli/given-arguments.ts';
import type { Launch } from './cli/launch.ts';
import { program } from './cli/program.ts';
import { asksForJson } from './cli/wants-json.ts';

/**
 * Runs the program on a process: reads its arguments, and leaves the exit code with it. Nothing else reads the process.
 *
 * @param thread - The file that threads run, absolute.
 */
export const main = async (process: NodeJS.Process, thread: string): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => tellUnlessClosed(error, process));
  process.stderr.on('error', (error: NodeJS.ErrnoException) => tellUnlessClosed(error, undefined));
  const args = givenArguments(process.argv.slice(2));
  try {
    await commandLine({ process, version, thread }).parseAsync(args, { from: 'user' });
  } catch (error) {
    const { exitCode, text } = complain(error, version, process.stderr.columns);
    process.stderr.write(text);
    if (exitCode !== 0 && asksForJson(args, process.env))
      process.stdout.write(`${JSON.stringify(complaintJson(error, version), null, 2)}\n`);
    process.exitCode = exitCode;
  }
};

/** The command line with the code of each command loaded when it is named. */
const commandLine = (launch: Launch) =>
  program(launch.version, {
    create: async (...given) => {
      const { runCreate } = await import('./cli/run-create.ts');
      await runCreate(launch, ...given);
    },
    add: async (...given) => {
      const { runAdd } = await import('./cli/run-add.ts');
      await runAdd(launch, ...given);
    },
    adrNew: async (...given) => {
      const { runAdrNew } = await import('./cli/run-adr.ts');
      await runAdrNew(launch, ...given);
    },
    adrList: async (...given) => {
      const { runAdrList } = await import('./cli/run-adr.ts');
      await runAdrList(launch, ...given);
    },
    adrStatus: async (...given) => {
      const { runAdrStatus } = await import('./cli/run-adr.ts');
      await runAdrStatus(launch, ...given);
    },
    adrSupersede: async (...given) => {
      const { runAdrSupersede } = await import('./cli/run-adr.ts');
      await runAdrSupersede(launch, ...given);
    },
    renumber: async (...given) => {
      const { runAdrRenumber } = await import('./cli/run-adr-renumber.ts');
      await runAdrRenumber(launch, ...given);
    },
    check: async (...given) => {
      const { runCheck } = await import('./cli/run-check.ts');
      await runCheck(launch, ...given);
    },
    specStatus: async (...given) => {
      const { runSpecStatus } = await import('./cli/run-review.ts');
      await runSpecStatus(launch, ...given);
    },
    approve: async (...given) => {
      const { runApprove } = await import('./cli/run-review.ts');
      await runApprove(launch, ...given);
    },
    list: async (...given) => {
      const { runList } = await import('./cli/run-review.ts');
      await runList(launch, ...given);
    },
    export: async (...given) => {
      const { runExport } = await import('./cli/run-export.ts');
      await runExport(launch, ...given);
    },
    resolve: async (...given) => {
      const { runResolve } = await import('./cli/run-merge.ts');
      await runResolve(launch, ...given);
    },
    mergeDriver: async (...given) => {
      const { runMergeDriver } = await import('./cli/run-merge.ts');
      await runMergeDriver(launch, ...given);
    },
    completion: async (shell) => {
      const { runCompletion } = await import('./cli/run-completion.ts');
      runCompletion(launch.process, shell);
    },
    complete: async (shell, given, command) => {
      const { runComplete } = await import('./cli/run-completion.ts');
      await runComplete(launch.process, shell, given, command);
    },
    schema: async () => {
      const { printSchema } = await import('./commands/print-schema.ts');
      printSchema({ print: (text) => void launch.process.stdout.write(text) });
    },
  });

/** A reader that has seen enough, such as `head`, is no error; a full disk is, and what was done before stays. */
const tellUnlessClosed = (error: NodeJS.ErrnoException, process: NodeJS.Process | undefined): void => {
  if (error.code === 'EPIPE' || process === undefined) return;
  process.stderr.write(`create-tech-spec: standard output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
};
