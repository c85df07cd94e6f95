import { oneLine } from '../clean-text.ts';
import { type Grammar, parsed, refused } from './grammar.ts';

/** Any text of one line. */
export const text: Grammar<string> = {
  example: 'Do we hold stock before payment?',
  parse: (line) => (oneLine(line) === '' ? refused('it is empty') : parsed(oneLine(line))),
  print: (found) => oneLine(found),
};
