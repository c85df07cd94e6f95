import { type Command, Option } from 'commander';
import { addKinds } from './add-kinds.ts';
import { type GlobalOptions, globalOptions, withOptions, withOptionsBefore } from './options.ts';
import { wordArgument } from './with-words.ts';

/** Options of `add`. */
export type AddOptions = GlobalOptions & { into?: string; adrNumber?: string; showDerived?: boolean };

/** What runs `add`. */
export type AddAction = (
  kind: string | undefined,
  lines: readonly string[],
  options: AddOptions,
) => Promise<void>;

/** Defines `add`. */
export const defineAdd = (command: Command, run: AddAction): void => {
  const add = command
    .command('add')
    .description('add to a specification that is here; every other byte of it stays')
    .addArgument(wordArgument('[kind]', 'what to add', [...addKinds.keys()]))
    .argument('[lines...]', 'one line for each item; asked for at a terminal when there is none')
    .usage('[kind] [line...] [options]')
    .addHelpText('before', addExamples)
    .action((kind: string | undefined, lines: string[], _: AddOptions, self: Command) =>
      run(kind, lines, withOptionsBefore<AddOptions>(self)),
    );
  withOptions(add, [...globalOptions('add'), ...addOptions()]);
};

const addExamples = `Examples:
  create-tech-spec add component "FraudCheck: scores risk -> OrderDB"
  create-tech-spec add endpoint "GET /api/v1/risk/{id}" "POST /api/v1/risk"
  create-tech-spec add decision "Use Kafka over RabbitMQ" --spec checkout
  create-tech-spec add question "Who pays?" --into "Open points" --dry-run
  create-tech-spec add --answers more.yaml
  create-tech-spec add component                    ask for the lines
  create-tech-spec add                              choose from a menu
`;

const addOptions = (): Option[] => [
  new Option('--into <heading|line>', 'where the items go, when several places could be meant'),
  new Option('--show-derived', 'print derived text that would stand where somebody has written their own'),
  new Option('--adr-number <number>', 'number of the first record; the next free one when absent'),
];
