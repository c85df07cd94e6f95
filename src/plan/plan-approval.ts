import { type ApprovalRow, isApproved, isWaived, type Slot } from '../document/approval/approval-row.ts';
import { approvalRows, roleKey } from '../document/approval/approval-rows.ts';
import { approvalComment, approvalsIn, changedSince } from '../document/approval/approvals.ts';
import { contentPrints } from '../document/approval/content-prints.ts';
import type { Span } from '../document/block.ts';
import { lineEndOf } from '../document/read/lines.ts';
import { readSpec } from '../document/read/read-spec.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { insertBlock } from '../document/splice/line-ends.ts';
import { applySplices, type Splice } from '../document/splice/splice.ts';
import { inlineProse, tableCell } from '../render/escape/escape.ts';
import { oneLine } from '../spec/clean-text.ts';
import { slug } from '../spec/slug.ts';
import { daySplices } from './edit-details.ts';
import type { Plan } from './plan.ts';

/** An approval that is to be written: who, in which role, on which day (`YYYY-MM-DD`). */
type ApprovalRequest = { path: string; role: string; name: string; day: string };

/**
 * What becomes of an approval. `signed`: by somebody else, for the content as it is, or by hand; without a date where the row only
 * names who is to sign. `waived`: the row says that this role does not have to. `unknown-role`: the roles that there are.
 * `no-cells`: the table, or the row, has no place for a name or a day. `unreadable`: with that name, the approval would not be read
 * as one.
 */
type ApprovalPlan =
  | { kind: 'planned'; plan: Plan; role: string; isRenewed: boolean; instead: string | undefined }
  | { kind: 'waived' }
  | { kind: 'signed'; by: string; date: string | undefined }
  | { kind: 'unknown-role'; roles: readonly string[] }
  | { kind: 'no-cells' }
  | { kind: 'unreadable' };

/**
 * Plans an approval: name and day in the row or task of a role, and a comment that keeps what the content is recognised by. Nothing else
 * of the document changes but the day of its last change. The same approval of the same content changes nothing.
 */
export const planApproval = (document: SpecDocument, request: ApprovalRequest): ApprovalPlan => {
  const { path, role, name, day } = request;
  const rows = approvalRows(document);
  const row = rowMeant(rows, role, name);
  if (row === undefined) return { kind: 'unknown-role', roles: rows.map((candidate) => candidate.role) };
  const earlier = approvalsIn(document).find((approval) => approval.key === row.key);
  const now = contentPrints(document);
  const isStale = earlier !== undefined && changedSince(now, earlier).length > 0;
  if (row.name !== undefined && isWaived(row.name)) return { kind: 'waived' };
  const signer = oneLine(name);
  const instead = row.name === signer ? undefined : row.name;
  if (row.name !== undefined && !isStale) {
    if (instead !== undefined) return { kind: 'signed', by: row.name, date: row.date };
    if (earlier !== undefined && row.date !== undefined)
      return { kind: 'planned', plan: { changes: [] }, role: row.role, isRenewed: false, instead };
  }
  const { slots } = row;
  if (slots.name === undefined || slots.date === undefined) return { kind: 'no-cells' };
  const before = document.text;
  const isTask = slots.box !== undefined;
  const text = applySplices(before, [
    ...(slots.box === undefined ? [] : tickSplice(before, slots.box)),
    // What is there of the name already, a link perhaps, stays.
    ...(row.name === signer
      ? []
      : slotSplice(before, slots.name, isTask ? inlineProse(name) : tableCell(name, 'name'))),
    ...slotSplice(before, slots.date, day),
    ...commentSplice(before, row, approvalComment(row.key, now), earlier?.comment),
    ...daySplices(document, day, path),
  ]);
  if (isWaived(signer) || !isSignedIn(text, row, request)) return { kind: 'unreadable' };
  const plan: Plan = { changes: [{ kind: 'update', path, before, text }] };
  return { kind: 'planned', plan, role: row.role, isRenewed: isStale, instead };
};

/** Whether a text holds an approval as it was asked for: some names say that nobody has signed, and a task is known by its words alone. */
const isSignedIn = (text: string, { key }: ApprovalRow, { name, day }: ApprovalRequest): boolean =>
  approvalRows(readSpec(text)).some(
    (row) => row.key === key && isApproved(row) && row.name === oneLine(name) && row.date === day,
  );

/** The row of a role: as it is written, else by its letters and digits; of several the one that is signed by somebody, or open. */
const rowMeant = (rows: readonly ApprovalRow[], role: string, name: string): ApprovalRow | undefined => {
  const exact = rows.filter((row) => roleKey(row.role) === roleKey(role));
  const meant = exact.length > 0 ? exact : rows.filter((row) => slug(row.role) === slug(role));
  return meant.find((row) => row.name === name) ?? meant.find((row) => row.name === undefined) ?? meant[0];
};

/** Puts a text into a place, with what has to stand around it. */
const slotSplice = (text: string, { start, end, before, after }: Slot, insert: string): Splice[] => {
  const remove = text.slice(start, end);
  return remove === insert ? [] : [{ at: start, remove, insert: `${before}${insert}${after}` }];
};

const tickSplice = (text: string, { start, end }: Span): Splice[] => {
  const remove = text.slice(start, end);
  return remove === ' ' ? [{ at: start, remove, insert: 'x' }] : [];
};

/** Writes the comment of a role below its table or list, in the place of an earlier one. */
const commentSplice = (
  text: string,
  { container }: ApprovalRow,
  comment: string,
  earlier: Span | undefined,
): Splice[] => {
  if (earlier === undefined) return [insertBlock(text, container.end, comment, lineEndOf(text, container))];
  const remove = text.slice(earlier.start, earlier.end).trim();
  return remove === comment ? [] : [{ at: text.indexOf(remove, earlier.start), remove, insert: comment }];
};
