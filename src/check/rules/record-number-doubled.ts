import { familyOf, numbersTakenTwice } from '../../adr/read/duplicate-numbers.ts';
import { numberSpot } from '../records/record-spots.ts';
import type { RecordRule } from '../rule.ts';

/** A record whose number another one of its folder has too. */
export const recordNumberDoubled: RecordRule = {
  id: 'TS811',
  name: 'record-number-doubled',
  of: 'record',
  severities: ['warning', 'warning', 'error'],
  find: ({ record, listed, folder }) => {
    const same = folder.byNumber.get(listed.number ?? -1) ?? [];
    if (same.length < 2) return [];
    const files = numbersTakenTwice(same.map(({ file }) => file)).get(listed.number ?? -1) ?? [];
    const others = files.filter((file) => familyOf(file) !== familyOf(record.file));
    if (others.length === 0 || !files.includes(record.file)) return [];
    return [
      {
        span: numberSpot(record),
        message: `number ${record.name.digits} is that of “${others.join('” and “')}” too`,
        hint: 'Give the later one another number: create-tech-spec adr renumber',
      },
    ];
  },
};
