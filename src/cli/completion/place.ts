import type { Argument, Command, Option } from 'commander';

/** The flags that were given so far, each with its value; without one it is empty. */
export type GivenFlags = readonly { option: Option; value: string }[];

/** Where on the command line somebody wants the rest of a word. */
export type Place = {
  /** The command that the word belongs to, and its operands before the word. */
  command: Command;
  operands: readonly string[];
  given: GivenFlags;
  /** What can stand there. */
  wanted:
    | { kind: 'flag' }
    | { kind: 'value'; option: Option }
    | { kind: 'operand'; argument: Argument | undefined }
    | { kind: 'nothing' };
  /** What is typed of it, without the flag and the `=` that it is attached to. */
  typed: string;
  attached: string;
};

/** The place of the last of some words: those before it are whole. */
export const placeOf = (program: Command, words: readonly string[]): Place => {
  const typed = words.at(-1) ?? '';
  const { awaited, isLiteral, ...line } = words.slice(0, -1).reduce(behind, {
    command: program,
    operands: [],
    given: [],
    awaited: undefined,
    isLiteral: false,
  });
  if (awaited !== undefined)
    return { ...line, wanted: { kind: 'value', option: awaited }, typed, attached: '' };
  if (isLiteral || !typed.startsWith('-')) return { ...line, wanted: operandAt(line), typed, attached: '' };
  const [, attached, value] = /^(--[^=]+=)(.*)$/s.exec(typed) ?? [];
  if (attached === undefined || value === undefined)
    return { ...line, wanted: { kind: 'flag' }, typed, attached: '' };
  const option = optionOf(line.command, attached.slice(0, -1));
  const wanted = takesValue(option) ? { kind: 'value' as const, option } : { kind: 'nothing' as const };
  return { ...line, wanted, typed: value, attached };
};

/** What is known of the words up to some word. */
type Line = Pick<Place, 'command' | 'operands' | 'given'> & {
  /** The flag that takes the next word as its value. */
  awaited: Option | undefined;
  /** Behind `--`, nothing is a flag. */
  isLiteral: boolean;
};

const behind = (line: Line, word: string): Line => {
  if (line.awaited !== undefined)
    return { ...line, awaited: undefined, given: [...line.given, { option: line.awaited, value: word }] };
  if (line.isLiteral || !/^-./.test(word)) return behindOperand(line, word);
  if (word === '--') return { ...line, isLiteral: true };
  return behindFlag(line, word);
};

/** The first operand may be a command. */
const behindOperand = (line: Line, word: string): Line => {
  const below =
    line.operands.length === 0 && !line.isLiteral
      ? line.command.commands.find((each) => each.name() === word)
      : undefined;
  return below === undefined
    ? { ...line, operands: [...line.operands, word] }
    : { ...line, command: below, operands: [] };
};

/** `--spec x`, `--spec=x`, `-C x`, `-Cx`; a flag that is not known takes no value. */
const behindFlag = (line: Line, word: string): Line => {
  const [, flag = word, value] = /^(--[^=]+|-[^-])(?:(?<=^--.*)=)?(.+)?$/s.exec(word) ?? [];
  const option = optionOf(line.command, flag);
  if (option === undefined) return line;
  return takesValue(option) && value === undefined
    ? { ...line, awaited: option }
    : { ...line, given: [...line.given, { option, value: value ?? '' }] };
};

const optionOf = (command: Command, flag: string): Option | undefined =>
  command.options.find(({ long, short }) => long === flag || short === flag);

const takesValue = (option: Option | undefined): option is Option =>
  option !== undefined && (option.required || option.optional);

const operandAt = ({ command, operands }: Pick<Place, 'command' | 'operands'>): Place['wanted'] => {
  const arguments_ = command.registeredArguments;
  const last = arguments_.at(-1);
  return {
    kind: 'operand',
    argument: arguments_[operands.length] ?? (last?.variadic === true ? last : undefined),
  };
};
