import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { parts, titleBlock } from '../spec/parts.ts';
import type { CreateOptions, OptionName } from './program.ts';

/** The answers that the command line gives, under the names of their flags. */
export const flagSource = (feature: string | undefined, options: CreateOptions): AnswersSource => {
  const given = answerFlags.flatMap((flag): [string, string[]][] => {
    const value = options[optionName(flag)];
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
  'not-applicable' as const,
];

const optionName = <Flag extends string>(flag: Flag): OptionName<Flag> =>
  flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as OptionName<Flag>;
