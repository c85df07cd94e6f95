import { oneLine } from '../clean-text.ts';
import type { Term } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, nameKey, parsed, refused } from './grammar.ts';
import { splitAtColon } from './scan.ts';

/** `Term: definition`. */
export const term: Grammar<Term> = {
  example: 'Outbox: a table of events written with the order',
  parse: (line) => {
    const [name, definition] = splitAtColon(oneLine(line));
    return name === ''
      ? refused('it begins with the term: Outbox: what it means')
      : parsed(withoutAbsent({ term: name, definition }));
  },
  print: ({ term: name, definition }) => (definition === undefined ? name : `${name}: ${definition}`),
  key: ({ term: name }) => nameKey(name),
};
