import { approvalRows } from '../../document/approval/approval-rows.ts';
import { approvalsIn, changedSince } from '../../document/approval/approvals.ts';
import { contentPrints } from '../../document/approval/content-prints.ts';
import type { SpecRule } from '../rule.ts';

/** An approval of content that was changed since. */
export const approvalStale: SpecRule = {
  id: 'TS703',
  name: 'approval-stale',
  of: 'spec',
  severities: ['off', 'information', 'error'],
  find: ({ document }) => {
    const approvals = new Map(approvalsIn(document).map((approval) => [approval.key, approval]));
    if (approvals.size === 0) return [];
    const now = contentPrints(document);
    return approvalRows(document).flatMap(({ role, key, name, date, span }) => {
      const approval = approvals.get(key);
      if (approval === undefined || name === undefined || date === undefined) return [];
      const changed = changedSince(now, approval);
      if (changed.length === 0) return [];
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
