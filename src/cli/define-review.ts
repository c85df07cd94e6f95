import type { Command } from 'commander';
import { type GlobalOptions, withOptionsBefore } from './options.ts';
import { wordArgument } from './with-words.ts';

/** Options of `status`. */
export type SpecStatusOptions = Pick<
  GlobalOptions,
  'cwd' | 'spec' | 'dryRun' | 'json' | 'date' | 'color' | 'quiet' | 'input'
>;

/** Options of `approve`. */
export type ApproveOptions = SpecStatusOptions & { role?: string; name?: string };

/** Options of `list`. */
export type ListOptions = Pick<GlobalOptions, 'cwd' | 'adrDir' | 'json' | 'date' | 'color' | 'quiet'>;

/** What runs the commands that accompany a specification to its approval. */
export type ReviewActions = {
  specStatus(status: string | undefined, options: SpecStatusOptions): Promise<void>;
  approve(options: ApproveOptions): Promise<void>;
  list(options: ListOptions): Promise<void>;
};

/** Defines `status`, `approve` and `list`. */
export const defineReview = (command: Command, actions: ReviewActions): void => {
  const status = command
    .command('status')
    .description('move the status of a specification; to approved only without errors')
    .addArgument(wordArgument('[status]', 'its new status', ['draft', 'in-review', 'approved']))
    .usage('<status> [options]')
    .addHelpText('before', statusExamples)
    .action((word: string | undefined, _: SpecStatusOptions, self: Command) =>
      actions.specStatus(word, withOptionsBefore<GlobalOptions>(self)),
    );
  const approve = command
    .command('approve')
    .description('sign an approval, for the content as it is now')
    .usage('--role <role> [options]')
    .addHelpText('before', approveExamples)
    .addHelpText('after', approveExplanation)
    .option('--role <role>', 'the row or task of the approvals')
    .option('--name <name>', 'who signs; the user of git when absent')
    .action((_: ApproveOptions, self: Command) =>
      actions.approve(withOptionsBefore<GlobalOptions & ApproveOptions>(self)),
    );
  for (const each of [status, approve])
    each
      .helpOption('-h, --help', 'show this help')
      .option('-C, --cwd <dir>', 'run as if started in this folder')
      .option('--spec <file|name>', 'the specification: any Markdown file, or a feature')
      .option('--dry-run', 'print what would be written as a diff, and write nothing')
      .option('--json', 'print one JSON object on standard output; ask nothing')
      .option('--no-input', 'ask nothing')
      .option('--date <YYYY-MM-DD>', 'the day to write; today when absent')
      .option('--no-color', 'no colours')
      .option('-q, --quiet', 'say nothing but the result');
  command
    .command('list')
    .description('list the specifications: status, how far they are, findings, the next step')
    .usage('[options]')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', listExamples)
    .option('-C, --cwd <dir>', 'run as if started in this folder')
    .option('--json', 'print one JSON object on standard output')
    .option('--adr-dir <dir>', 'the folder of the decision records; found by convention when absent')
    .option('--date <YYYY-MM-DD>', 'what counts as today')
    .option('--no-color', 'no colours')
    .option('-q, --quiet', 'say nothing but the list')
    .action((_: ListOptions, self: Command) => actions.list(withOptionsBefore<GlobalOptions>(self)));
};

const statusExamples = `Examples:
  create-tech-spec status in-review
  create-tech-spec status approved --spec checkout
`;

const approveExamples = `Examples:
  create-tech-spec approve --role "Tech Lead"
  create-tech-spec approve --role Security --name "Ann Lee" --spec checkout
`;

const approveExplanation = `
The row or task of the role gets the name and the day. A comment below the
table or list keeps what each section was recognised by: when one changes,
check says that the approval stands for other content, and names the section.
`;

const listExamples = `Examples:
  create-tech-spec list
  create-tech-spec list --json
`;
