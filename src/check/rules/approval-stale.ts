import { approvalRows } from '../../document/approval/approval-rows.ts';
import { staleApprovals } from '../../document/approval/approvals.ts';
import type { SpecRule } from '../rule.ts';

/** An approval of content that was changed since. */
export const approvalStale: SpecRule = {
  id: 'TS703',
  name: 'approval-stale',
  of: 'spec',
  severities: ['off', 'information', 'error'],
  find: ({ document }) => {
    const stale = staleApprovals(document);
    if (stale.size === 0) return [];
    return approvalRows(document).flatMap(({ role, key, name, date, span }) => {
      const changed = stale.get(key);
      if (changed === undefined || name === undefined || date === undefined) return [];
      return [
        {
          span,
          message: `${name} approved other content as ${role} on ${date}: changed since: ${changed.join(', ')}`,
          hint: `Have it read again, and signed anew: create-tech-spec approve --role ${JSON.stringify(role)}`,
        },
      ];
    });
  },
};
