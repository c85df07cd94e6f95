import { align, type Hunk } from './align.ts';
import { type Atom, type Atoms, linesIn } from './atom.ts';
import type { Chunk } from './chunk.ts';
import { groupSections } from './group-sections.ts';
import { mergeItems } from './merge-items.ts';
import type { MergeInner } from './settle-items.ts';

/** Merges a stretch that can be told apart: items, and sections that sides have put among them or in the place of nothing. */
export const mergeApart = (atoms: Atoms, mergeInner: MergeInner): Chunk[] | undefined =>
  mergeItems(atoms, mergeInner) ?? mergeSections(atoms, mergeInner);

const mergeSections = ({ base, ours, theirs }: Atoms, mergeInner: MergeInner): Chunk[] | undefined => {
  if (base.some(({ kind }) => kind === 'line')) return undefined;
  const grouped = { base, ours: groupSections(ours), theirs: groupSections(theirs) };
  const groups = [...grouped.ours, ...grouped.theirs].flatMap((atom) =>
    atom.kind === 'item' ? [atom.key] : [],
  );
  // One and the same section on both sides is no smaller when it is taken apart.
  return new Set(groups).size < 2 ? undefined : mergeItems(grouped, mergeInner);
};

/**
 * Merges a stretch in which both sides have put the same lines around items of their own, in the place of nothing, of
 * sample text, or of lines that are gone: a table that both have begun, a section that both have written.
 */
export const mergeAround = (atoms: Atoms, mergeInner: MergeInner): Chunk[] | undefined => {
  const { base, ours, theirs } = atoms;
  const left = new Set([...ours, ...theirs].map(textOf));
  if (base.some(({ kind, text }) => kind === 'item' || (kind === 'line' && left.has(text)))) return undefined;
  const hunks = align(ours.map(textOf), theirs.map(textOf));
  const [first, last] = [hunks[0], hunks.at(-1)];
  if (first === undefined || last === undefined) return [{ kind: 'settled', lines: linesIn(ours) }];
  // What looks alike in the middle may be no more than a blank line.
  const outer = {
    one: { start: first.one.start, end: last.one.end },
    other: { start: first.other.start, end: last.other.end },
  };
  return mergeWithin(atoms, [outer], mergeInner) ?? mergeWithin(atoms, hunks, mergeInner);
};

const textOf = ({ text }: Atom): string => text;

/** Merges what stands between the lines that two sides share. */
const mergeWithin = (
  { ours, theirs }: Atoms,
  hunks: readonly Hunk[],
  mergeInner: MergeInner,
): Chunk[] | undefined => {
  let at = 0;
  const pieces = hunks.map(({ one, other }) => {
    const same = ours.slice(at, one.start);
    at = one.end;
    const own = {
      base: [],
      ours: ours.slice(one.start, one.end),
      theirs: theirs.slice(other.start, other.end),
    };
    return { same, merged: mergeApart(own, mergeInner) ?? blanksOf(own) };
  });
  if (pieces.some(({ merged }) => merged === undefined)) return undefined;
  const chunks = pieces.flatMap(({ same, merged }): Chunk[] => [
    { kind: 'same', lines: linesIn(same) },
    ...(merged ?? []),
  ]);
  return [...chunks, { kind: 'same', lines: linesIn(ours.slice(at)) }];
};

/** Of nothing but blank lines, those of the side with more. */
const blanksOf = ({ ours, theirs }: Atoms): Chunk[] | undefined => {
  if ([...ours, ...theirs].some(({ text }) => text.trim() !== '')) return undefined;
  return [{ kind: 'settled', lines: linesIn(ours.length < theirs.length ? theirs : ours) }];
};
