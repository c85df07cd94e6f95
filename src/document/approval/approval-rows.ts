import type { SpecDocument } from '../read/spec-document.ts';
import { partLabels } from '../spec-labels.ts';
import type { ApprovalRow } from './approval-row.ts';
import { isPlainApproval } from './approval-words.ts';
import { tableApprovals } from './table-approvals.ts';
import { taskApprovals } from './task-approvals.ts';

/**
 * Each role that has to sign, in the order of the text: the rows of the tables of approvals, in sections below it too, and the
 * tasks of the lists directly below its heading, or below one in there that is called so as well.
 */
export const approvalRows = ({ text, places, blocks, outline }: SpecDocument): ApprovalRow[] => {
  const used = new Map<string, number>();
  const own = new Set(places.approval.flatMap((place) => place.blocks));
  const inTables = blocks
    .filter((block) => block.kind === 'table')
    .flatMap((table) => {
      const place = places.approval.find(({ span }) => span.start <= table.start && table.end <= span.end);
      if (place === undefined) return [];
      return tableApprovals(text, table, { isOwn: own.has(table), isPlain: isPlainApproval(place) });
    });
  const plain = places.approval.filter(isPlainApproval);
  const inside = outline.filter(
    ({ start, labels }) =>
      labels.some((label) => partLabels.approval.names.includes(label)) &&
      plain.some(({ span }) => span.start <= start && start < span.end),
  );
  const inTasks = [...new Set([...plain, ...inside].flatMap((place) => place.blocks))].flatMap((block) =>
    block.kind === 'list' ? taskApprovals(text, block) : [],
  );
  return [...inTables, ...inTasks]
    .toSorted((one, other) => one.span.start - other.span.start)
    .map((row) => ({ ...row, key: keyOf(row.role, used) }));
};

/** What a role is recognised by in a comment: as it is written, in small letters, without white space. */
export const roleKey = (role: string): string =>
  role
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s=<>]+|-{2,}/gu, '-')
    .replace(/^-+|-+$/g, '') || 'role';

const keyOf = (role: string, used: Map<string, number>): string => {
  const key = roleKey(role);
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
};
