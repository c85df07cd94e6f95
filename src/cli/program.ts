import { Command, Option } from 'commander';
import { type Part, parts, type TitleBlockId, titleBlock } from '../spec/parts.ts';
import { assertFeature } from './assert-feature.ts';
import { type AddAction, defineAdd } from './define-add.ts';
import { type AdrActions, defineAdr } from './define-adr.ts';
import { type CheckAction, defineCheck } from './define-check.ts';
import { type CompletionActions, defineCompletion } from './define-completion.ts';
import { defineExport, type ExportAction } from './define-export.ts';
import { defineHelp } from './define-help.ts';
import { defineMerging, type MergingActions } from './define-merging.ts';
import { defineReview, type ReviewActions } from './define-review.ts';
import { grammarHelp } from './grammar-help.ts';
import { helpStyle } from './help-style.ts';
import { type GlobalOptions, globalOptions, titleOption, withOptions } from './options.ts';
import { wrappedLine } from './wrapped-line.ts';

/** Options of a new specification; those of the title block and of the parts are named after their flags. */
export type CreateOptions = GlobalOptions & {
  prdText: boolean;
  resume?: boolean;
  adrNumber?: string;
  notApplicable?: string[];
} & { [Id in TitleBlockId]?: string } & {
  [P in AskedPart as OptionName<P['flag']>]?: P['form'] extends 'text' ? string : string[];
};

/** A part that a flag can answer. */
export type AskedPart = Extract<(typeof parts)[number], { flag: string }>;

/** The name commander gives the option of a flag: `in-scope` is `inScope`. */
export type OptionName<Flag extends string> = Flag extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<OptionName<Rest>>}`
  : Flag;

/** What to run for each command. */
type Actions = MergingActions &
  AdrActions &
  ReviewActions &
  CompletionActions & {
    create(feature: string | undefined, options: CreateOptions): Promise<void>;
    add: AddAction;
    check: CheckAction;
    export: ExportAction;
    schema(): Promise<void>;
  };

/** The command line: its commands, flags and help. Parsing runs the action of the command that was named. */
export const program = (version: string, actions: Actions): Command => {
  const command = new Command('create-tech-spec')
    .description('Answer a few questions and get a technical specification and ADR stubs in your repository.')
    .version(version, '-V, --version', 'print the version')
    // The commands below have it from here.
    .helpOption('-h, --help', 'show this help')
    .argument('[name]', 'name of the feature, such as "Order checkout"')
    .usage('[name] [options]')
    .configureHelp(helpStyle)
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride();
  withOptions(command, [...globalOptions('create'), resumeOption(), ...answerOptions()]);
  command.addHelpText('before', examples).addHelpText('after', explanation);
  command.allowExcessArguments().action((feature: string | undefined, options: CreateOptions) => {
    assertFeature(command);
    return actions.create(feature, options);
  });
  defineAdd(command, actions.add);
  defineAdr(command, actions);
  defineCheck(command, actions.check);
  defineReview(command, actions);
  defineExport(command, actions.export);
  defineMerging(command, actions);
  command
    .command('schema')
    .description('print the JSON Schema of the answers file')
    .usage('[options]')
    .addHelpText('before', schemaExamples)
    .option('--json', 'the same: a schema is JSON')
    .action(() => actions.schema());
  defineCompletion(command, actions);
  defineHelp(command);
  return command;
};

const examples = `Examples:
  create-tech-spec                                  answer questions at a prompt
  create-tech-spec "Order checkout"                 … all but the first
  create-tech-spec --answers answers.yaml --yes     ask nothing
  create-tech-spec add component "FraudCheck"       add to a spec that is here
  create-tech-spec "Order checkout" --yes \\
    --component "OrderService: places orders -> OrderDB" \\
    --endpoint "POST /api/v1/orders Create an order"
`;

const resumeOption = (): Option =>
  new Option('--resume', 'go on with the newest draft: the answers of a run that ended before it wrote');

const schemaExamples = `Examples:
  create-tech-spec schema > answers.schema.json
`;

const explanation = (): string => `
Lines, the same in flags, files and prompts (only the first word is required):
${grammarHelp()}

Environment:
${environment.map(([names, text]) => wrappedLine(names, text, 21)).join('\n')}

Files:
  .tech-spec.yaml    at the top of a repository: its diagrams, adrDir and rules

Exit codes: 0 done · 1 findings · 2 bad input · 70 a bug · 130 stopped

How notes are written: create-tech-spec help notes
`;

/** What changes a run beside its arguments. */
const environment: readonly [names: string, text: string][] = [
  ['CI', 'set: nothing is asked'],
  ['SOURCE_DATE_EPOCH', 'seconds since 1970: the day that is written, unless --date says it'],
  ['NO_COLOR', 'set: no colours'],
  ['ACCESSIBLE', 'set: asks in lines, as --plain and TERM=dumb do'],
  ['XDG_STATE_HOME', 'where drafts are kept; ~/.local/state when absent'],
  ['XDG_CACHE_HOME', "where this program's compiled code is kept; ~/.cache when absent"],
  ['VISUAL, EDITOR', 'what opens a list for editing'],
];

const answerOptions = (): Option[] => [
  ...titleBlock.filter(({ id }) => id !== 'date').map((line) => titleOption(line).helpGroup('Answers:')),
  new Option('--no-prd-text', 'take no summary and scope from the PRD, only the link').helpGroup('Answers:'),
  new Option('--adr-number <number>', 'number of the first record; the next free one when absent').helpGroup(
    'Answers:',
  ),
  ...parts.flatMap(partOption),
  repeatable(new Option('--not-applicable <part: reason>', 'a part or section that does not apply, and why')),
];

const partOption = (part: Part): Option[] => {
  if (part.flag === undefined) return [];
  const option = new Option(`--${part.flag} <${part.form === 'text' ? 'text' : 'line'}>`, describe(part));
  return [part.form === 'text' ? option.helpGroup('Answers:') : repeatable(option)];
};

const repeatable = (option: Option): Option =>
  option
    .argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value])
    .helpGroup('Answers, each as often as needed:');

const describe = ({ section, label }: Part): string => (section === label ? label : `${section}: ${label}`);
