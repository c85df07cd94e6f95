import { oneLine } from '../clean-text.ts';
import type { Threat } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, nameKey, parsed, refused } from './grammar.ts';
import { absentIfEmpty } from './scan.ts';

/** `Threat => mitigation`. */
export const threat: Grammar<Threat> = {
  example: 'Replayed payment token => Idempotency key per cart',
  parse: (line) => {
    const [, name = '', mitigation] = /^(.*?)(?:\s*=>\s*(.*))?$/.exec(oneLine(line)) ?? [];
    if (name === '') return refused('it begins with the threat: Replayed token => Idempotency key');
    return parsed(withoutAbsent({ threat: name, mitigation: absentIfEmpty(mitigation) }));
  },
  print: ({ threat: name, mitigation }) => (mitigation === undefined ? name : `${name} => ${mitigation}`),
  key: ({ threat: name }) => nameKey(name),
};
