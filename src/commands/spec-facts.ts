import { type Counts, countsText } from '../check/counts.ts';
import type { SpecSubject } from '../check/subject.ts';
import { isApproved } from '../document/approval/approval-row.ts';
import { approvalRows } from '../document/approval/approval-rows.ts';
import { staleRows } from '../document/approval/stale-rows.ts';
import { openParts } from '../plan/answers-of.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import { counted } from '../spec/counted.ts';
import { parts } from '../spec/parts.ts';
import { countWritten } from './count-written.ts';

/** What a list tells of a specification, beside its findings. */
export type SpecFacts = {
  title: string;
  author: string | undefined;
  date: string | undefined;
  /** How many parts of the template hold something, or say that they do not apply. */
  filled: number;
  /** How many parts the template has. */
  parts: number;
  /** The labels of the parts that still show the template's text. */
  open: readonly string[];
  questions: number;
  /** The roles that have not approved yet. */
  unsigned: readonly string[];
  /** Whether an approval stands for other content. */
  isStale: boolean;
  /** The records that it links to, by their paths. */
  records: readonly string[];
};

/** What a list tells of a specification. */
export const specFacts = ({ page, document, around }: SpecSubject): SpecFacts => {
  const { title, titleBlock, items } = document;
  const labels: ReadonlyMap<string, string> = new Map(parts.map(({ id, label }) => [id, label]));
  return {
    title: title?.value ?? page.path,
    author: titleBlock.author?.value,
    date: titleBlock.date?.value,
    ...countWritten(document),
    // A row that nobody has signed yet is no text that is still to be written.
    open: openParts(document).flatMap((id) => (id === 'approval' ? [] : [labels.get(id) ?? id])),
    questions: items.texts.openQuestions?.filter(({ done }) => done !== true).length ?? 0,
    unsigned: approvalRows(document).flatMap((row) => (isApproved(row) ? [] : [row.role])),
    isStale: staleRows(document).length > 0,
    records: [...around.records.keys()],
  };
};

/** What somebody does next with a specification; nothing where all is done. */
export const nextStep = (status: SpecStatus, facts: SpecFacts, counts: Counts): string | undefined => {
  const [firstOpen] = facts.open;
  const [role] = facts.unsigned;
  const { error, ...mild } = counts;
  if (error > 0) return `mend ${counted(error, 'error')}`;
  if (status === 'Draft' && firstOpen !== undefined) return `fill ${firstOpen}`;
  if (facts.questions > 0) return `answer ${counted(facts.questions, 'open question')}`;
  if (status === 'Draft' && mild.warning + mild.information > 0)
    return `look at ${countsText({ ...mild, error: 0 })}: check --all`;
  if (status === 'Draft') return 'have it reviewed: status in-review';
  if (facts.isStale) return 'have its approval renewed';
  if (role !== undefined) return `have it signed: approve --role ${JSON.stringify(role)}`;
  return status === 'In Review' ? 'approve it: status approved' : undefined;
};
