import { approvalRows, isWaived } from '../../document/approval/approval-rows.ts';
import { isDay } from '../../spec/day.ts';
import type { SpecRule } from '../rule.ts';

/** A role that has not approved: without a name, or without a day. */
export const approvalIncomplete: SpecRule = {
  id: 'TS702',
  name: 'approval-incomplete',
  of: 'spec',
  severities: ['off', 'information', 'error'],
  find: ({ document }) =>
    approvalRows(document).flatMap(({ role, name, date, span }) => {
      if (name !== undefined && (isWaived(name) || (date !== undefined && isDay(date)))) return [];
      const isSigned = name !== undefined || date !== undefined;
      return [
        {
          span,
          message: isSigned
            ? `the approval of “${role}” has no ${name === undefined ? 'name' : 'day as YYYY-MM-DD'}`
            : `“${role}” has not approved`,
          hint: `Sign it: create-tech-spec approve --role ${JSON.stringify(role)}`,
        },
      ];
    }),
};
