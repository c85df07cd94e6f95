import { staleRows } from '../../document/approval/stale-rows.ts';
import type { SpecRule } from '../rule.ts';

/** An approval of content that was changed since. */
export const approvalStale: SpecRule = {
  id: 'TS703',
  name: 'approval-stale',
  of: 'spec',
  severities: ['off', 'information', 'error'],
  find: ({ document }) =>
    staleRows(document).map(({ role, name, date, span, changed }) => ({
      span,
      message: `${name} approved other content as ${role} on ${date}: changed since: ${changed.join(', ')}`,
      hint: `Have it read again, and signed anew: create-tech-spec approve --role ${JSON.stringify(role)}`,
    })),
};
