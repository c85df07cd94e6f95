import type { Argument, Command, Option } from 'commander';
import type { Place } from './place.ts';

/** A word that fits, and what it is. */
export type Suggestion = { word: string; about: string };

/** What fits a place: words; and where none does, the files that only the shell itself can name. */
export type Suggestions = { found: readonly Suggestion[]; files: 'files' | 'folders' | 'nothing' };

/** What is here, as it is typed; each is looked for when it is wanted. */
export type Surroundings = {
  /** Specifications by their feature, by their file. */
  features(): Promise<readonly Suggestion[]>;
  specFiles(): Promise<readonly Suggestion[]>;
  prds(): Promise<readonly Suggestion[]>;
  /** Decision records as somebody has begun to name one. */
  records(typed: string): Promise<readonly Suggestion[]>;
};

/** What fits a place on the command line, as its definition has it: nothing is listed here that stands there. */
export const suggest = async (place: Place, surroundings: Surroundings): Promise<Suggestions> => {
  const { wanted, command } = place;
  if (wanted.kind === 'flag') return { found: flagsOf(place), files: 'nothing' };
  if (wanted.kind === 'value')
    return valuesOf(wanted.option, valueSources[keyOf(wanted.option)], place, surroundings);
  if (wanted.kind === 'nothing') return { found: [], files: 'nothing' };
  const { argument } = wanted;
  const commands = place.operands.length === 0 ? commandsOf(command) : [];
  const values = await valuesOf(argument, operandSources[argument?.name() ?? ''], place, surroundings);
  return { found: [...commands, ...values.found], files: values.files };
};

/** Where the values of something come from: a part of the surroundings, files of the shell, or other commands. */
type Source = keyof Surroundings | 'files' | 'folders' | 'topics';

/** What the words in angle brackets behind a flag stand for; where one flag differs, it stands with them. */
const valueSources: { readonly [placeholder: string]: readonly Source[] } = {
  dir: ['folders'],
  file: ['files'],
  'file|name': ['features', 'files'],
  link: ['prds', 'files'],
  '--spec <file>': ['specFiles', 'files'],
};

/** What the arguments stand for that are named so. */
const operandSources: { readonly [name: string]: readonly Source[] } = {
  name: ['features'],
  record: ['records'],
  file: ['files'],
  topic: ['topics'],
};

const keyOf = ({ flags }: Option): string => {
  const [, long = '', placeholder = ''] = /(--[\w-]+) [<[](.*)[>\]]$/.exec(flags) ?? [];
  const own = `${long} <${placeholder}>`;
  return own in valueSources ? own : placeholder;
};

const valuesOf = async (
  taking: Option | Argument | undefined,
  sources: readonly Source[] = [],
  place: Place,
  surroundings: Surroundings,
): Promise<Suggestions> => {
  const found: Suggestion[] = (taking?.argChoices ?? []).map((word) => ({ word, about: '' }));
  let files: Suggestions['files'] = 'nothing';
  for (const source of sources) {
    if (source === 'files' || source === 'folders') files = source;
    else if (source === 'topics') found.push(...topicsAt(place));
    else found.push(...(await surroundings[source](place.typed)));
  }
  const isEnough = found.some(({ word }) => word.startsWith(place.typed));
  // The shell would name the files of the folder that it is in.
  const isElsewhere = place.given.some(({ option }) => option.attributeName() === 'cwd');
  return { found, files: isEnough || isElsewhere ? 'nothing' : files };
};

/** The flags of a command that were not given yet, or can be given again. */
const flagsOf = ({ command, given }: Place): Suggestion[] => {
  const taken = new Set(given.map(({ option }) => option.long));
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long, parseArg }) => parseArg !== undefined || !taken.has(long))
    .flatMap(({ long, description }) => (long ? [{ word: long, about: description }] : []));
};

const commandsOf = (command: Command): Suggestion[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((each) => ({ word: each.name(), about: each.description() }));

/** What there is help on, behind the words that are given already; `help` is one of the commands. */
const topicsAt = ({ command, operands }: Place): Suggestion[] => {
  let at: Command | undefined = command.parent ?? undefined;
  for (const word of operands) at = at?.commands.find((each) => each.name() === word);
  return at === undefined ? [] : commandsOf(at);
};
