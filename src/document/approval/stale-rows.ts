import type { SpecDocument } from '../read/spec-document.ts';
import type { ApprovalRow } from './approval-row.ts';
import { approvalRows } from './approval-rows.ts';
import { staleApprovals } from './approvals.ts';

/** A row that somebody has signed for other content than a document has now, and the sections that were changed since. */
type StaleRow = ApprovalRow & { name: string; date: string; changed: readonly string[] };

/** The approvals of other content. A comment whose row is gone stands for none. */
export const staleRows = (document: SpecDocument): StaleRow[] => {
  const stale = staleApprovals(document);
  if (stale.size === 0) return [];
  return approvalRows(document).flatMap((row) => {
    const { name, date } = row;
    const changed = stale.get(row.key);
    return changed === undefined || name === undefined || date === undefined
      ? []
      : { ...row, name, date, changed };
  });
};
