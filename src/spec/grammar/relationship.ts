import { oneLine } from '../clean-text.ts';
import type { Relationship } from '../model.ts';
import { cardinalities } from '../words.ts';
import { type Grammar, nameKey, parsed, refused } from './grammar.ts';

/** `Customer 1-* Order`; `1──────*`, `1:n`, `1..n` and `[Customer]`, as documents write them, are read too. */
export const relationship: Grammar<Relationship> = {
  example: 'Customer 1-* Order',
  parse: (line) => {
    const match = /^(.+?)\s+([1*nm])\s*(?:[-–—─]+|:|\.{2,3})\s*([1*nm])\s+(.+)$/i.exec(oneLine(line));
    if (!match) return refused(`it reads Customer 1-* Order, with one of ${cardinalities.join(', ')}`);
    const [, from = '', left = '', right = '', to = ''] = match;
    const cardinality = cardinalities.find((known) => known === `${side(left)}-${side(right)}`) ?? '*-*';
    return parsed({ from: unbracketed(from), to: unbracketed(to), cardinality });
  },
  print: ({ from, to, cardinality }) => `${from} ${cardinality} ${to}`,
  // Read from either side it is the same relationship.
  key: ({ from, to }) => [from, to].map(nameKey).sort().join(' – '),
};

const side = (sign: string): string => (sign === '1' ? '1' : '*');

const unbracketed = (name: string): string => /^\[\s*([^[\]]*\S)\s*\]$/.exec(name)?.[1] ?? name;
