import type { Block, Span } from '../block.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { type ContentPrint, contentPrints } from './content-prints.ts';

/** An approval with what it stands for, as the comment below its table or list keeps it. */
type Approval = {
  /** The row, by its key. */
  key: string;
  /** What the content was recognised by, by its keys. */
  prints: ReadonlyMap<string, string>;
  comment: Span;
};

const COMMENT = /^\s*<!-- create-tech-spec:approved ([^\s=]+)((?: [^\s=]+=[\da-f]{8})*) -->\s*$/;

/** The approvals that comments of this program tell of; the last one of a row counts. */
export const approvalsIn = ({ text, blocks }: Pick<SpecDocument, 'text' | 'blocks'>): Approval[] => {
  const found = blocks.flatMap((block) => approvalIn(text, block) ?? []);
  return [...new Map(found.map((approval) => [approval.key, approval])).values()];
};

const approvalIn = (text: string, { kind, start, end }: Block): Approval | undefined => {
  const [, key = '', prints] = kind === 'html' ? (COMMENT.exec(text.slice(start, end)) ?? []) : [];
  if (prints === undefined) return undefined;
  const pairs = prints
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return { key, prints: new Map(pairs), comment: { start, end } };
};

/** The comment that says what an approval stands for, without its line end. */
export const approvalComment = (key: string, prints: readonly ContentPrint[]): string =>
  `<!-- create-tech-spec:approved ${[key, ...prints.map((print) => `${print.key}=${print.print}`)].join(' ')} -->`;

/** The sections of content as it is now that were changed, added or taken away since an approval, as a reader knows them. */
export const changedSince = (now: readonly ContentPrint[], { prints }: Approval): string[] => {
  const keys = new Set(now.map(({ key }) => key));
  return [
    ...now.filter(({ key, print }) => prints.get(key) !== print).map(({ title }) => title),
    ...[...prints.keys()].filter((key) => !keys.has(key)),
  ];
};

/** What was changed since each approval that stands for other content than a document has now, by the key of its row. */
export const staleApprovals = (document: SpecDocument): ReadonlyMap<string, readonly string[]> => {
  const approvals = approvalsIn(document);
  const now = approvals.length === 0 ? [] : contentPrints(document);
  const changes = approvals.map((approval) => [approval.key, changedSince(now, approval)] as const);
  return new Map(changes.filter(([, changed]) => changed.length > 0));
};
