import type { Command } from 'commander';
import { type GlobalOptions, withOptionsBefore } from './options.ts';

/** Options of `resolve`. */
export type ResolveOptions = Pick<GlobalOptions, 'cwd' | 'dryRun' | 'json' | 'quiet'>;

/** Options of `merge-driver`. */
export type MergeDriverOptions = Pick<GlobalOptions, 'cwd' | 'json' | 'quiet'> & {
  setup?: boolean;
  write?: boolean;
};

/** What runs the two commands. */
export type MergingActions = {
  resolve(file: string, options: ResolveOptions): Promise<void>;
  mergeDriver(args: readonly string[], options: MergeDriverOptions): Promise<void>;
};

/** Defines `resolve` and `merge-driver`. */
export const defineMerging = (command: Command, actions: MergingActions): void => {
  const resolve = command
    .command('resolve')
    .description('settle the merge conflicts of a specification by its items')
    .argument('<file>', 'a file that holds conflict markers')
    .usage('<file> [options]')
    .showHelpAfterError('  create-tech-spec resolve docs/specs/TECH_SPEC-order-checkout.md')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', resolveExamples)
    .addHelpText('after', resolveExits)
    .option('-C, --cwd <dir>', 'run as if started in this folder')
    .option('--dry-run', 'print what would be written as a diff, and write nothing')
    .action((file: string, _: ResolveOptions, self: Command) =>
      actions.resolve(file, withOptionsBefore<GlobalOptions>(self)),
    );
  const driver = command
    .command('merge-driver')
    .description('merge specifications for git, which runs it; --setup says how')
    .argument('[arguments...]', 'as git gives them: %O %A %B %L %P %S %X %Y')
    .usage('--setup [--write]\n       create-tech-spec merge-driver %O %A %B [%L] [%P] [%S] [%X] [%Y]')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', driverExamples)
    .option('--setup', 'print the configuration and the attributes that have git run it')
    .option('--write', 'with --setup: apply them to this repository')
    .option('-C, --cwd <dir>', 'with --setup: run as if started in this folder')
    // What git gives after the files may begin with a dash.
    .passThroughOptions()
    .action((args: string[], _: MergeDriverOptions, self: Command) =>
      actions.mergeDriver(args, withOptionsBefore<GlobalOptions & MergeDriverOptions>(self)),
    );
  for (const each of [resolve, driver])
    each
      .option('--json', 'print one JSON object on standard output')
      .option('-q, --quiet', 'say nothing but the result');
};

const resolveExamples = `Examples:
  create-tech-spec resolve docs/specs/TECH_SPEC-order-checkout.md --dry-run
  create-tech-spec resolve docs/specs/TECH_SPEC-order-checkout.md
`;

const resolveExits = `
Both sides' items are kept once, edits are merged as git would merge them, and
blocks that this program drew are drawn anew. What is a real conflict stays
marked: the exit code is 1 then, and 0 when all is settled.
`;

const driverExamples = `Examples:
  create-tech-spec merge-driver --setup             print the configuration
  create-tech-spec merge-driver --setup --write     apply it
`;
