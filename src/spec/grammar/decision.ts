import { oneLine } from '../clean-text.ts';
import type { Decision } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, nameKey, parsed, refused } from './grammar.ts';
import { splitList } from './scan.ts';

/** `Use PostgreSQL over MongoDB, MySQL because orders need transactions`. */
export const decision: Grammar<Decision> = {
  example: 'Use PostgreSQL over MongoDB because orders need transactions',
  parse: (line) => {
    const [, head = '', context] = /^(.*?)(?:\sbecause\s+(.+))?$/i.exec(oneLine(line)) ?? [];
    const [, before = head, rejected] = /^(.*)\s(?:over|instead of|rather than)\s+(.+)$/i.exec(head) ?? [];
    const title = before.replace(/\s*,\s*$/, '').trim();
    if (title === '') return refused('it begins with what was decided: Use PostgreSQL over MongoDB');
    if (rejected === undefined) return parsed(withoutAbsent({ title, context }));
    const alternatives = splitList(rejected);
    if (alternatives.kind === 'refused') return alternatives;
    if (alternatives.value.length === 0) return refused('behind over stands what was not chosen');
    return parsed(withoutAbsent({ title, alternatives: alternatives.value, context }));
  },
  print: ({ title, alternatives = [], context }) =>
    [
      title,
      alternatives.length === 0 ? '' : ` over ${alternatives.join(', ')}`,
      context === undefined ? '' : ` because ${oneLine(context)}`,
    ].join(''),
  key: ({ title }) => nameKey(title),
};
