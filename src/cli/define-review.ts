import { type Command, Option } from 'commander';
import { commonOptions, type GlobalOptions, ownWords, withOptions, withOptionsBefore } from './options.ts';
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
    .action((_: ApproveOptions, self: Command) =>
      actions.approve(withOptionsBefore<GlobalOptions & ApproveOptions>(self)),
    );
  withOptions(status, changeOptions());
  withOptions(approve, [
    new Option('--role <role>', 'the row or task of the approvals'),
    new Option('--name <name>', 'who signs; the user of git when absent'),
    ...changeOptions(),
  ]);
  const list = command
    .command('list')
    .description('list the specifications: status, how far they are, findings, the next step')
    .usage('[options]')
    .addHelpText('before', listExamples)
    .action((_: ListOptions, self: Command) => actions.list(withOptionsBefore<GlobalOptions>(self)));
  withOptions(list, [
    ...commonOptions('cwd'),
    ownWords('json', 'print one JSON object on standard output'),
    ...commonOptions('adrDir'),
    ownWords('date', 'what counts as today'),
    ...commonOptions('color'),
    ownWords('quiet', 'say nothing but the list'),
  ]);
};

/** The options of a command that changes one thing of a specification. */
const changeOptions = (): Option[] => [
  ...commonOptions('cwd', 'spec', 'dryRun', 'json', 'input'),
  ownWords('date', 'the day to write; today when absent'),
  ...commonOptions('color', 'quiet'),
];

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
