import { version } from '../package.json' with { type: 'json' };
import { complain, complaintJson } from './cli/complain.ts';
import { givenArguments } from './cli/given-arguments.ts';
import { program } from './cli/program.ts';
import { asksForJson, wantsJson } from './cli/wants-json.ts';

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
    await commandLine(process, thread).parseAsync(args, { from: 'user' });
  } catch (error) {
    const { exitCode, text } = complain(
      error,
      version,
      process.stderr.isTTY ? process.stderr.columns : undefined,
    );
    process.stderr.write(text);
    if (exitCode !== 0 && asksForJson(args, process.env))
      process.stdout.write(`${JSON.stringify(complaintJson(error, version), null, 2)}\n`);
    process.exitCode = exitCode;
  }
};

/** The command line with the code of each command loaded when it is named. */
const commandLine = (process: NodeJS.Process, thread: string) =>
  program(version, {
    create: async (feature, options) => {
      const { runCreate } = await import('./cli/run-create.ts');
      await runCreate(process, version, feature, { ...options, json: wantsJson(options, process.env) });
    },
    add: async (kind, lines, options) => {
      const { runAdd } = await import('./cli/run-add.ts');
      await runAdd(process, version, kind, lines, { ...options, json: wantsJson(options, process.env) });
    },
    adrNew: async (decision, options) => {
      const { runAdrNew } = await import('./cli/run-adr.ts');
      await runAdrNew(process, version, decision, { ...options, json: wantsJson(options, process.env) });
    },
    adrList: async (options) => {
      const { runAdrList } = await import('./cli/run-adr.ts');
      await runAdrList(process, version, { ...options, json: wantsJson(options, process.env) });
    },
    adrStatus: async (record, status, options) => {
      const { runAdrStatus } = await import('./cli/run-adr.ts');
      const json = wantsJson(options, process.env);
      await runAdrStatus(process, version, { record, status }, { ...options, json });
    },
    adrSupersede: async (record, decision, options) => {
      const { runAdrSupersede } = await import('./cli/run-adr.ts');
      const json = wantsJson(options, process.env);
      await runAdrSupersede(process, version, { record, decision }, { ...options, json });
    },
    renumber: async (options) => {
      const { runAdrRenumber } = await import('./cli/run-adr-renumber.ts');
      await runAdrRenumber(process, version, { ...options, json: wantsJson(options, process.env) });
    },
    check: async (paths, options) => {
      const { runCheck } = await import('./cli/run-check.ts');
      const json = wantsJson(options, process.env);
      await runCheck(process, version, paths, { ...options, json, thread });
    },
    specStatus: async (status, options) => {
      const { runSpecStatus } = await import('./cli/run-review.ts');
      await runSpecStatus(process, version, status, { ...options, json: wantsJson(options, process.env) });
    },
    approve: async (options) => {
      const { runApprove } = await import('./cli/run-review.ts');
      await runApprove(process, version, { ...options, json: wantsJson(options, process.env) });
    },
    list: async (options) => {
      const { runList } = await import('./cli/run-review.ts');
      await runList(process, version, { ...options, json: wantsJson(options, process.env), thread });
    },
    export: async (format, drawing, options) => {
      const { runExport } = await import('./cli/run-export.ts');
      const json = wantsJson(options, process.env);
      await runExport(process, version, { format, drawing }, { ...options, json });
    },
    resolve: async (file, options) => {
      const { runResolve } = await import('./cli/run-merge.ts');
      await runResolve(process, version, file, { ...options, json: wantsJson(options, process.env) });
    },
    mergeDriver: async (args, options) => {
      const { runMergeDriver } = await import('./cli/run-merge.ts');
      await runMergeDriver(process, version, args, { ...options, json: wantsJson(options, process.env) });
    },
    completion: async (shell) => {
      const { runCompletion } = await import('./cli/run-completion.ts');
      runCompletion(process, shell);
    },
    complete: async (shell, given, command) => {
      const { runComplete } = await import('./cli/run-completion.ts');
      await runComplete(process, shell, given, command);
    },
    schema: async () => {
      const { printSchema } = await import('./commands/print-schema.ts');
      printSchema({ print: (text) => void process.stdout.write(text) });
    },
  });

/** A reader that has seen enough, such as `head`, is no error; a full disk is, and what was done before stays. */
const tellUnlessClosed = (error: NodeJS.ErrnoException, process: NodeJS.Process | undefined): void => {
  if (error.code === 'EPIPE' || process === undefined) return;
  process.stderr.write(`create-tech-spec: standard output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
};
