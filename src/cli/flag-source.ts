import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { parts, titleBlock } from '../spec/parts.ts';
import type { GlobalOptions } from './options.ts';
import type { CreateOptions, OptionName } from './program.ts';

/** The answers that the command line gives, under the names of their flags. */
export const flagSource = (feature: string | undefined, options: CreateOptions): AnswersSource => {
  const given = answerFlags.flatMap((flag): [string, string[]][] => {
    const value = flag === 'diagrams' ? formOf(options) : options[optionName(flag)];
    return value === undefined ? [] : [[`--${flag}`, [value].flat()]];
  });
  return {
    kind: 'flags',
    values: Object.fromEntries(feature === undefined ? given : [['--feature', [feature]], ...given]),
  };
};

/** The flags that answer a question. */
const answerFlags = [
  ...parts.flatMap((part) => ('flag' in part ? [part.flag] : [])),
  ...titleBlock.map(({ id }) => id),
  'diagrams' as const,
  'not-applicable' as const,
];

/** How diagrams are to be drawn, as the flags of any command that writes say it. */
export const formOf = ({ diagrams, asciiOnly }: GlobalOptions): string | undefined =>
  asciiOnly === true ? 'ascii-only' : diagrams;

const optionName = <Flag extends string>(flag: Flag): OptionName<Flag> =>
  flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as OptionName<Flag>;
