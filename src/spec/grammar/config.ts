import { oneLine } from '../clean-text.ts';
import type { Config } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, parsed, refused } from './grammar.ts';
import { absentIfEmpty } from './scan.ts';

/** `NAME=default description`; a default with spaces stands in double quotes. */
export const config: Grammar<Config> = {
  example: 'DATABASE_URL=postgres://localhost/orders Where orders are stored',
  parse: (line) => {
    const match = /^([^\s=]+)(?:=("[^"]*"(?=\s|$)|\S*))?(?:\s+(.*))?$/.exec(oneLine(line));
    if (!match) return refused('it begins with a name: DATABASE_URL=default what it is for');
    const [, variable = '', fallback, description] = match;
    return parsed(withoutAbsent({ variable, default: absentIfEmpty(unquoted(fallback)), description }));
  },
  print: ({ variable, default: fallback, description }) =>
    [
      variable,
      fallback === undefined ? '' : `=${/\s/.test(fallback) ? `"${fallback}"` : fallback}`,
      description === undefined ? '' : ` ${description}`,
    ].join(''),
  key: ({ variable }) => variable,
};

const unquoted = (text: string | undefined): string | undefined =>
  /^"([^"]*)"$/.exec(text ?? '')?.[1] ?? text;
