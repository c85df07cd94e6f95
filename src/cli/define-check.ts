import { Argument, type Command, Option } from 'commander';
import { checkFormats } from '../commands/check-request.ts';
import { commonOptions, type GlobalOptions, ownWords, withOptions, withOptionsBefore } from './options.ts';
import { withWords } from './with-words.ts';

/** Options of `check`. */
export type CheckOptions = Pick<
  GlobalOptions,
  'cwd' | 'adrDir' | 'dryRun' | 'json' | 'date' | 'color' | 'quiet'
> & {
  since?: string;
  format?: string;
  all?: boolean;
  strict?: boolean;
  maxWarnings?: string;
  fix?: boolean;
  trace?: boolean;
  explain?: string | true;
};

/** What runs `check`. */
export type CheckAction = (paths: readonly string[], options: CheckOptions) => Promise<void>;

/** Defines `check`. */
export const defineCheck = (command: Command, run: CheckAction): void => {
  const check = command
    .command('check')
    .description('say what is missing, broken or inconsistent in specifications, PRDs and records')
    .addArgument(
      new Argument(
        '[files...]',
        'files, or folders with what is known below them; everything that is known when absent',
      ),
    )
    .usage('[files...] [options]')
    .addHelpText('before', examples)
    .addHelpText('after', explanation)
    .action((paths: string[], _: CheckOptions, self: Command) =>
      run(paths, withOptionsBefore<GlobalOptions & CheckOptions>(self)),
    );
  withOptions(check, options());
};

const options = (): Option[] => [
  ...commonOptions('cwd'),
  new Option('--since <branch>', 'only what differs from where this branch left another one'),
  new Option('--all', 'show what is only information too'),
  new Option('--strict', 'fail on warnings too'),
  new Option('--max-warnings <number>', 'fail on more warnings than that'),
  withWords(
    new Option('--format <format>', `how findings are printed: ${checkFormats.join(', ')}`),
    checkFormats,
  ),
  new Option('--explain [rule]', 'print the page of a rule, or all rules'),
  new Option('--trace', 'print which parts of a specification cite each requirement of its PRD'),
  new Option('--fix', 'mend what a program can'),
  ownWords('dryRun', 'with --fix: print what would be written as a diff, and write nothing'),
  ownWords('json', 'print one JSON object on standard output'),
  ...commonOptions('adrDir'),
  ownWords('date', 'what counts as today'),
  ...commonOptions('color'),
  ownWords('quiet', 'say nothing but the findings'),
];

const examples = `Examples:
  create-tech-spec check
  create-tech-spec check docs/specs/TECH_SPEC-order-checkout.md --all
  create-tech-spec check --since main --format github
  create-tech-spec check --explain placeholder-left
  create-tech-spec check --fix --dry-run
  create-tech-spec check --trace
`;

const explanation = `
A finding weighs more the further a specification is: what a draft may lack is
information, and is counted; in review it is a warning, approved an error.

Settings, in .tech-spec.yaml:
  rules:
    placeholder-left: off
    TS201: { draft: information, inReview: warning }

In a document, for the block below the comment:
  <!-- create-tech-spec-disable-next TS201 -->

Exit codes: 0 no errors · 1 errors, or warnings with --strict · 2 bad input
`;
