import { rememberedWith } from '../../spec/remembered.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { partLabels } from '../spec-labels.ts';
import type { ApprovalRow } from './approval-row.ts';
import { isPlainApproval } from './approval-words.ts';
import { keyCounter } from './key-counter.ts';
import { tableApprovals } from './table-approvals.ts';
import { taskApprovals } from './task-approvals.ts';

/**
 * Each role that has to sign, in the order of the text: the rows of the tables of approvals, in sections below it too, and the
 * tasks of the lists directly below its heading, or below one in there that is called so as well.
 */
export const approvalRows = rememberedWith((document: SpecDocument): readonly ApprovalRow[] => {
  const ownKey = keyCounter();
  return [...inTables(document), ...inTasks(document)]
    .toSorted((one, other) => one.span.start - other.span.start)
    .map((row) => ({ ...row, key: ownKey(roleKey(row.role)) }));
});

const inTables = ({ text, places, blocks }: SpecDocument): Omit<ApprovalRow, 'key'>[] => {
  const own = new Set(places.approval.flatMap((place) => place.blocks));
  return blocks
    .filter((block) => block.kind === 'table')
    .flatMap((table) => {
      const place = places.approval.find(({ span }) => span.start <= table.start && table.end <= span.end);
      if (place === undefined) return [];
      return tableApprovals(text, table, { isOwn: own.has(table), isPlain: isPlainApproval(place) });
    });
};

const inTasks = ({ text, places, outline }: SpecDocument): Omit<ApprovalRow, 'key'>[] => {
  const plain = places.approval.filter(isPlainApproval);
  const inside = outline.filter(
    ({ start, labels }) =>
      labels.some((label) => partLabels.approval.names.includes(label)) &&
      plain.some(({ span }) => span.start <= start && start < span.end),
  );
  const blocks = new Set([...plain, ...inside].flatMap((place) => place.blocks));
  return [...blocks].flatMap((block) => (block.kind === 'list' ? taskApprovals(text, block) : []));
};

/** What a role is recognised by in a comment: as it is written, in small letters, without white space. */
export const roleKey = (role: string): string =>
  role
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s=<>]+|-{2,}/gu, '-')
    .replace(/^-+|-+$/g, '') || 'role';
