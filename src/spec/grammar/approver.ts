import { oneLine } from '../clean-text.ts';
import { isDay } from '../day.ts';
import type { Approver } from '../model.ts';
import { withoutAbsent } from '../without-absent.ts';
import { type Grammar, nameKey, parsed, refused } from './grammar.ts';
import { absentIfEmpty, splitAtColon } from './scan.ts';

/** `Role: Name YYYY-MM-DD`; a role alone leaves name and date to people. */
export const approver: Grammar<Approver> = {
  example: 'Tech Lead: Ann Lee 2026-10-30',
  parse: (line) => {
    const [role, rest = ''] = splitAtColon(oneLine(line));
    if (role === '') return refused('it begins with a role: Tech Lead: Ann Lee');
    const [, name, date] = /^(.*?)(?:(?:^|\s)(\d{4}-\d\d-\d\d))?$/.exec(rest) ?? [];
    if (date !== undefined && !isDay(date)) return refused(`${date} is no date`);
    return parsed(withoutAbsent({ role, name: absentIfEmpty(name), date }));
  },
  print: ({ role, name, date }) => {
    const signed = [name, date].filter((word) => word !== undefined).join(' ');
    return signed === '' ? role : `${role}: ${signed}`;
  },
  key: ({ role }) => nameKey(role),
};
