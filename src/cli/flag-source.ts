import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { parts } from '../spec/parts.ts';
import type { CreateOptions } from './program.ts';

/** The flags that answer a question without being a part of the template. */
const others = ['author', 'status', 'prd', 'date', 'not-applicable'] as const;

/** The answers that the command line gives, under the names of their flags. */
export const flagSource = (feature: string | undefined, options: CreateOptions): AnswersSource => {
  const flags = [...parts.flatMap((part) => ('flag' in part ? [part.flag] : [])), ...others];
  const given = flags.flatMap((flag): [string, string[]][] => {
    const value = options[optionName(flag)];
    return value === undefined ? [] : [[`--${flag}`, [value].flat() as string[]]];
  });
  return {
    kind: 'flags',
    values: Object.fromEntries(feature === undefined ? given : [['--feature', [feature]], ...given]),
  };
};

/** The name commander gives an option: `in-scope` is `inScope`. */
const optionName = (flag: string): string =>
  flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
