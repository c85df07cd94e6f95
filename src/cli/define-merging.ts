import { type Command, Option } from 'commander';
import { commonOptions, type GlobalOptions, ownWords, withOptions, withOptionsBefore } from './options.ts';

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
    .addHelpText('before', resolveExamples)
    .addHelpText('after', resolveExits)
    .action((file: string, _: ResolveOptions, self: Command) =>
      actions.resolve(file, withOptionsBefore<GlobalOptions>(self)),
    );
  const driver = command
    .command('merge-driver')
    .description('merge specifications for git, which runs it; --setup says how')
    .argument('[arguments...]', 'as git gives them: %O %A %B %L %P %S %X %Y')
    .usage('--setup [--write]\n       create-tech-spec merge-driver %O %A %B [%L] [%P] [%S] [%X] [%Y]')
    .addHelpText('before', driverExamples)
    // What git gives after the files may begin with a dash.
    .passThroughOptions()
    .action((args: string[], _: MergeDriverOptions, self: Command) =>
      actions.mergeDriver(args, withOptionsBefore<GlobalOptions & MergeDriverOptions>(self)),
    );
  withOptions(resolve, [...commonOptions('cwd', 'dryRun'), ...reportOptions()]);
  withOptions(driver, [
    new Option('--setup', 'print the configuration and the attributes that have git run it'),
    new Option('--write', 'with --setup: apply them to this repository'),
    ownWords('cwd', 'with --setup: run as if started in this folder'),
    ...reportOptions(),
  ]);
};

/** Neither of the two asks anything. */
const reportOptions = (): Option[] => [
  ownWords('json', 'print one JSON object on standard output'),
  ...commonOptions('quiet'),
];

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
