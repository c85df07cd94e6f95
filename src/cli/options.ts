import { type Command, Option } from 'commander';
import { titleBlock } from '../spec/parts.ts';
import { diagramForms, specStatuses } from '../spec/words.ts';
import { withWords } from './with-words.ts';

/** Options that every command has that writes. */
export type GlobalOptions = {
  cwd?: string;
  spec?: string;
  answers?: string;
  yes?: boolean;
  input: boolean;
  dryRun?: boolean;
  json?: boolean;
  date?: string;
  specDir?: string;
  adrDir?: string;
  draft?: boolean;
  plain?: boolean;
  diagrams?: string;
  asciiOnly?: boolean;
  color: boolean;
  quiet?: boolean;
};

/** The options that several commands have, in the words of most of them. */
const common = {
  cwd: ['-C, --cwd <dir>', 'run as if started in this folder'],
  spec: ['--spec <file|name>', 'the specification: any Markdown file, or a feature'],
  yes: ['-y, --yes', 'ask nothing'],
  input: ['--no-input', 'ask nothing'],
  dryRun: ['--dry-run', 'print what would be written as a diff, and write nothing'],
  json: ['--json', 'print one JSON object on standard output; ask nothing'],
  date: ['--date <YYYY-MM-DD>', 'the day that is written; today when absent'],
  adrDir: ['--adr-dir <dir>', 'the folder of the decision records; found by convention when absent'],
  color: ['--no-color', 'no colours'],
  quiet: ['-q, --quiet', 'say nothing but the result'],
} as const satisfies Partial<Record<keyof GlobalOptions, readonly [flags: string, description: string]>>;

/** Options that other commands have as well. */
export const commonOptions = (...names: readonly (keyof typeof common)[]): Option[] =>
  names.map((name) => ownWords(name, common[name][1]));

/** An option that other commands have as well, in the words of one command. */
export const ownWords = (name: keyof typeof common, description: string): Option =>
  new Option(common[name][0], description);

/** Gives a command its options, in the order in which its help shows them. */
export const withOptions = (command: Command, options: readonly Option[]): Command =>
  options.reduce((given, option) => given.addOption(option), command);

/** The options that every command has that writes. */
export const globalOptions = (of: 'create' | 'add'): Option[] => [
  ...commonOptions('cwd'),
  of === 'create'
    ? new Option('--spec <file>', 'the file to write or add to, instead of the one named by convention')
    : ownWords('spec', 'the specification to add to: any Markdown file, or a feature'),
  new Option('--answers <file>', 'answers in YAML, JSON or notes; - reads them from standard input'),
  ownWords('yes', 'ask nothing: take answers and defaults as they are'),
  ownWords('input', 'the same as --yes'),
  new Option('--plain', 'ask in lines, without moving the cursor: for screen readers and pipes'),
  new Option('--no-draft', 'keep no answers of a run that ends before it writes'),
  ...commonOptions('dryRun', 'json'),
  ...titleBlock.filter(({ id }) => id === 'date').map(titleOption),
  new Option('--spec-dir <dir>', 'the folder for the specification'),
  ownWords('adrDir', 'the folder for decision records; found by convention when absent'),
  withWords(
    new Option('--diagrams <form>', 'draw in characters (ascii) or as Mermaid (mermaid)'),
    diagramForms,
  ),
  new Option('--ascii-only', 'draw with + - | > alone').conflicts('diagrams'),
  ...commonOptions('color', 'quiet'),
];

/** The flag of a line of the title block. */
export const titleOption = ({ id, argument, description }: (typeof titleBlock)[number]): Option => {
  const option = new Option(`--${id} ${argument}`, description);
  return id === 'status' ? withWords(option, specStatuses) : option;
};

/** The options of a command with those that stand before its name: `create-tech-spec --dry-run add …`. */
export const withOptionsBefore = <Options extends GlobalOptions>(command: Command): Options => {
  const given = (of: Command): [string, unknown][] =>
    Object.entries(of.opts()).filter(([name]) => of.getOptionValueSource(name) === 'cli');
  const before = ancestorsOf(command).flatMap(given);
  const known = new Set(command.options.map((option) => option.attributeName()));
  for (const [name] of before.filter(([option]) => !known.has(option)))
    command.error(`error: ${flagOf(name, command)} is no option of ${command.name()}`);
  return {
    ...command.opts(),
    ...Object.fromEntries(before),
    ...Object.fromEntries(given(command)),
  } as Options;
};

/** The flag of an option that stands before a command, as it is typed. */
const flagOf = (name: string, command: Command): string => {
  const options = ancestorsOf(command).flatMap((ancestor) => ancestor.options);
  return options.find((option) => option.attributeName() === name)?.long ?? name;
};

/** The commands that a command stands behind, the outermost first. */
const ancestorsOf = ({ parent }: Command): Command[] =>
  parent === null ? [] : [...ancestorsOf(parent), parent];
