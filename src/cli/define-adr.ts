import { Argument, type Command, Option } from 'commander';
import { statusKinds } from '../spec/words.ts';
import { type AdrRenumberAction, defineAdrRenumber } from './define-adr-renumber.ts';
import { commonOptions, type GlobalOptions, ownWords, withOptions, withOptionsBefore } from './options.ts';
import { withWords } from './with-words.ts';

/** Options that the commands about records have. */
export type AdrOptions = Pick<
  GlobalOptions,
  'cwd' | 'adrDir' | 'spec' | 'yes' | 'input' | 'dryRun' | 'json' | 'date' | 'color' | 'quiet'
> & {
  author?: string;
  into?: string;
  component?: string;
  number?: string;
  dateName?: boolean;
  status?: string;
};

/** What runs the commands about decision records. */
export type AdrActions = {
  renumber: AdrRenumberAction;
  adrNew(decision: string | undefined, options: AdrOptions): Promise<void>;
  adrList(options: AdrOptions): Promise<void>;
  adrStatus(record: string, status: string, options: AdrOptions): Promise<void>;
  adrSupersede(record: string, decision: string | undefined, options: AdrOptions): Promise<void>;
};

/** Defines `adr` with its commands. */
export const defineAdr = (command: Command, actions: AdrActions): void => {
  const adr = command
    .command('adr')
    .description('write and look after decision records in the convention of their folder')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('before', examples);
  defineNew(adr, actions);
  defineList(adr, actions);
  defineStatus(adr, actions);
  defineSupersede(adr, actions);
  defineAdrRenumber(adr, actions.renumber);
};

const examples = `Examples:
  create-tech-spec adr new "Use PostgreSQL over MongoDB because we need joins"
  create-tech-spec adr new "Use Kafka" --spec checkout
  create-tech-spec adr list --status accepted
  create-tech-spec adr status 12 accepted
  create-tech-spec adr supersede 3 "Use Valkey over Redis"
  create-tech-spec adr renumber --dry-run
`;

const defineNew = (adr: Command, { adrNew }: AdrActions): void => {
  const command = adr
    .command('new')
    .description('write the record of a decision, named and numbered like its neighbours')
    .argument('[decision]', 'as in: Use X over Y because Z; asked for at a terminal')
    .usage('[decision] [options]')
    .addHelpText('before', newExamples)
    .addHelpText('after', numbering)
    .action((decision: string | undefined, _: AdrOptions, self: Command) =>
      adrNew(decision, withOptionsBefore(self)),
    );
  withRecordOptions(command, [
    ownWords('spec', 'a specification that is to link to it'),
    new Option('--component <name>', 'with --spec: a component whose section is to link to it too'),
    new Option(
      '--into <heading|line>',
      'with --spec: where the link goes, when several places could be meant',
    ),
    ...newRecordOptions(),
    ...commonOptions('dryRun', 'yes'),
  ]);
};

const newExamples = `Examples:
  create-tech-spec adr new "Use PostgreSQL over MongoDB because we need joins"
  create-tech-spec adr new "Use Kafka" --spec checkout --component OrderService
  create-tech-spec adr new "Use Valkey" --number 20 --dry-run
  create-tech-spec adr new                          ask for the decision
`;

const defineList = (adr: Command, { adrList }: AdrActions): void => {
  const command = adr
    .command('list')
    .description('list the records: number, status, date, title, and what they supersede')
    .usage('[options]')
    .addHelpText('before', listExamples)
    .action((_: AdrOptions, self: Command) => adrList(withOptionsBefore(self)));
  withRecordOptions(command, [
    withWords(new Option('--status <word>', 'only those with this status'), statusKinds),
  ]);
};

const listExamples = `Examples:
  create-tech-spec adr list
  create-tech-spec adr list --status accepted
  create-tech-spec adr list --adr-dir docs/decisions --json
`;

/** The statuses that a record gets by being given them; superseded it is by another record. */
const givenStatuses = statusKinds.filter((status) => status !== 'superseded');

const defineStatus = (adr: Command, { adrStatus }: AdrActions): void => {
  const command = adr
    .command('status')
    .description('give a record another status; every other byte of it stays')
    .argument('<record>', 'its number, its day or its file')
    .addArgument(
      withWords(
        new Argument('<status>', `${givenStatuses.join(', ')}, or a word of your own`),
        givenStatuses,
      ),
    )
    .usage('<record> <status> [options]')
    .showHelpAfterError('  create-tech-spec adr status 12 accepted')
    .addHelpText('before', statusExamples)
    .action((record: string, status: string, _: AdrOptions, self: Command) =>
      adrStatus(record, status, withOptionsBefore(self)),
    );
  withRecordOptions(command, commonOptions('dryRun', 'yes'));
};

const statusExamples = `Examples:
  create-tech-spec adr status 12 accepted
  create-tech-spec adr status ADR-012 deprecated --dry-run
  create-tech-spec adr status docs/adr/ADR-012-use-kafka.md rejected
`;

const defineSupersede = (adr: Command, { adrSupersede }: AdrActions): void => {
  const command = adr
    .command('supersede')
    .description('write a record that supersedes another one, and link both to each other')
    .argument('<record>', 'the old record: its number, its day or its file')
    .argument('[decision]', 'as in: Use X over Y because Z; asked for at a terminal')
    .usage('<record> [decision] [options]')
    .showHelpAfterError('  create-tech-spec adr supersede 3 "Use Valkey over Redis"')
    .addHelpText('before', supersedeExamples)
    .addHelpText('after', numbering)
    .action((record: string, decision: string | undefined, _: AdrOptions, self: Command) =>
      adrSupersede(record, decision, withOptionsBefore(self)),
    );
  withRecordOptions(command, [...newRecordOptions(), ...commonOptions('dryRun', 'yes')]);
};

const supersedeExamples = `Examples:
  create-tech-spec adr supersede 3 "Use Valkey over Redis"
  create-tech-spec adr supersede 3 "Use Valkey because of its licence" --dry-run
  create-tech-spec adr supersede 3                  ask for the decision
`;

const numbering = `
The number is one more than the highest on any branch, here or fetched. Name,
heading, status, date and sections follow the newest records of the folder, or
its own template: ADR-000-template.md, template.md, adr-template.md.
`;

const newRecordOptions = (): Option[] => [
  new Option('--author <name>', 'who proposes it; the user of git when absent').conflicts('spec'),
  new Option('--number <number>', 'its number; the next free one when absent').conflicts('dateName'),
  new Option('--date-name', 'name the file by the day instead of a number').conflicts('spec'),
  ...commonOptions('date'),
];

/** Options of a command with those that all commands about records have. */
const withRecordOptions = (command: Command, own: readonly Option[]): void => {
  const options = [
    ...own,
    ownWords('adrDir', 'the folder of the records; found by convention when absent'),
    ...commonOptions('cwd', 'input', 'json', 'color', 'quiet'),
  ];
  withOptions(command.allowExcessArguments(false), options);
};
