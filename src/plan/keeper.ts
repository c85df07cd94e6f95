import type { FolderHistory } from '../sources/repository.ts';

/** A record that claims a number, with what speaks for it. */
export type Claimant = {
  /** Its files: more than one where it is there in several languages. */
  files: readonly string[];
  /** How often others certainly cite it. */
  citations: number;
  /** The date that it says itself, `YYYY-MM-DD`. */
  date: string | undefined;
};

/** Why a record keeps its number and the others do not. */
export type KeepReason =
  | { kind: 'default-branch'; branch: string }
  | { kind: 'cited'; times: number; others: number }
  /** The day it was first committed, or the one that it says. */
  | { kind: 'older'; day: string; by: 'commit' | 'record' }
  | { kind: 'name' };

/**
 * Which of some records keeps their number: one that is on the default branch; else the one that is cited most; else the oldest,
 * by its first commit or, where that does not tell, the date in it; else the first by its name.
 */
export const chooseKeeper = (
  claimants: readonly Claimant[],
  history: FolderHistory | undefined,
): { keeper: Claimant; reason: KeepReason } | undefined => {
  const [first, ...others] = claimants.toSorted(byName);
  if (first === undefined) return undefined;
  const keeper = others.reduce(
    (best, each) => ((compare(best, each, history)?.order ?? 0) > 0 ? each : best),
    first,
  );
  const runnerUp = claimants.filter((each) => each !== keeper);
  const reasons = runnerUp.map((each) => compare(keeper, each, history)?.reason ?? { kind: 'name' as const });
  // The weakest of the reasons is the one that decided.
  const reason = reasons.toSorted((one, other) => kinds.indexOf(other.kind) - kinds.indexOf(one.kind))[0];
  return { keeper, reason: reason ?? { kind: 'name' } };
};

const kinds: readonly KeepReason['kind'][] = ['default-branch', 'cited', 'older', 'name'];

const byName = ({ files: [one = ''] }: Claimant, { files: [other = ''] }: Claimant): number =>
  one < other ? -1 : 1;

type Compared = { order: number; reason: KeepReason };

/** What speaks for one of two records first: below zero for the one, above for the other; nothing where nothing does. */
const compare = (one: Claimant, other: Claimant, history: FolderHistory | undefined): Compared | undefined =>
  byBranch(one, other, history) ??
  byCitations(one, other) ??
  byCommit(one, other, history) ??
  byDate(one, other);

const byBranch = (
  one: Claimant,
  other: Claimant,
  history: FolderHistory | undefined,
): Compared | undefined => {
  for (const { branch, names } of history?.defaults ?? []) {
    const [isOne, isOther] = [one, other].map(({ files }) => files.some((file) => names.includes(file)));
    if (isOne !== isOther) return { order: isOne ? -1 : 1, reason: { kind: 'default-branch', branch } };
  }
  return undefined;
};

const byCitations = (one: Claimant, other: Claimant): Compared | undefined => {
  const [more, less] = [Math.max(one.citations, other.citations), Math.min(one.citations, other.citations)];
  if (more === less) return undefined;
  return { order: other.citations - one.citations, reason: { kind: 'cited', times: more, others: less } };
};

const byCommit = (
  one: Claimant,
  other: Claimant,
  history: FolderHistory | undefined,
): Compared | undefined => {
  if (history === undefined) return undefined;
  const [first, second] = [one, other].map(({ files }) =>
    Math.min(...files.map((file) => history.added.get(file) ?? Number.POSITIVE_INFINITY)),
  ) as [number, number];
  if (first === second) return undefined;
  const day = new Date(Math.min(first, second) * 1000).toISOString().slice(0, 10);
  return { order: first < second ? -1 : 1, reason: { kind: 'older', day, by: 'commit' } };
};

const byDate = ({ date: one }: Claimant, { date: other }: Claimant): Compared | undefined => {
  if (one === undefined || other === undefined || one === other) return undefined;
  const day = one < other ? one : other;
  return { order: one < other ? -1 : 1, reason: { kind: 'older', day, by: 'record' } };
};
