import { type ApprovalRow, isApproved } from '../../document/approval/approval-row.ts';
import { approvalRows } from '../../document/approval/approval-rows.ts';
import type { SpecRule } from '../rule.ts';

/** A role that has not approved: without a name, or without a day. */
export const approvalIncomplete: SpecRule = {
  id: 'TS702',
  name: 'approval-incomplete',
  of: 'spec',
  severities: ['off', 'information', 'error'],
  find: ({ document }) =>
    approvalRows(document)
      .filter((row) => !isApproved(row))
      .map((row) => ({
        span: row.span,
        message: messageOf(row),
        hint: `Sign it: create-tech-spec approve --role ${JSON.stringify(row.role)}`,
      })),
};

const messageOf = ({ role, name, date, ticked }: ApprovalRow): string => {
  const isBegun = ticked ?? (name !== undefined || date !== undefined);
  return isBegun
    ? `the approval of “${role}” has no ${name === undefined ? 'name' : 'day as YYYY-MM-DD'}`
    : `“${role}” has not approved`;
};
