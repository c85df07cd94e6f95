import { oneLine } from '../clean-text.ts';
import type { External } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, nameKey, parsed } from './grammar.ts';
import { parseName, splitAtColon } from './scan.ts';

/** `Name [kind]: description`. */
export const external: Grammar<External> = {
  example: 'Stripe [service]: authorises cards',
  parse: (line) => {
    const [head, description] = splitAtColon(oneLine(line));
    const named = parseName(head);
    return named.kind === 'refused' ? named : parsed(withoutAbsent({ ...named.value, description }));
  },
  print: ({ name, kind, description }) =>
    `${name}${kind === undefined ? '' : ` [${kind}]`}${description === undefined ? '' : `: ${oneLine(description)}`}`,
  key: ({ name }) => nameKey(name),
};
