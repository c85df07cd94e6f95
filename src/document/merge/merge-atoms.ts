import { type Atom, type Atoms, linesIn } from './atom.ts';
import { type Chunk, type Marks, mapSides } from './chunk.ts';
import { findRegions, type Region } from './find-regions.ts';
import { joinNear, type Stretch } from './join-near.ts';
import { mergeApart, mergeAround } from './merge-apart.ts';
import { conflictOf, mergeLines } from './merge-lines.ts';

/** What is known of a merge, besides the texts. */
type Job = { style: Marks['style']; isDoubtful: (atoms: Atoms) => boolean };

/**
 * Merges atoms: what both sides changed item by item where it is items, line by line where it is text.
 *
 * @param isDoubtful What only a person is to settle.
 */
export const mergeAtoms = (
  sides: Atoms,
  style: Marks['style'],
  isDoubtful: Job['isDoubtful'] = () => false,
): Chunk[] => {
  const regions = findRegions(mapSides(sides, (atoms) => atoms.map(({ text }) => text)));
  const found = regions.map(({ kind, ...spans }): Stretch => ({ kind, atoms: atomsIn(sides, spans) }));
  return joinNear(found).flatMap((near) => settleNear(near, { style, isDoubtful }));
};

const atomsIn = (sides: Atoms, { base, ours, theirs }: Omit<Region, 'kind'>): Atoms => ({
  base: sides.base.slice(base.start, base.end),
  ours: sides.ours.slice(ours.start, ours.end),
  theirs: sides.theirs.slice(theirs.start, theirs.end),
});

/** Settles stretches that nearly touch together, where they are items and sections, and else one by one. */
const settleNear = (near: readonly Stretch[], job: Job): Chunk[] => {
  const isJoined =
    near.filter(({ kind }) => kind !== 'same').length > 1 && !near.some(({ atoms }) => job.isDoubtful(atoms));
  const merged = isJoined ? mergeApart(together(near), innerMerge(job)) : undefined;
  return merged ?? near.flatMap((stretch) => settle(stretch, job));
};

const together = (near: readonly Stretch[]): Atoms => ({
  base: near.flatMap(({ atoms }) => atoms.base),
  ours: near.flatMap(({ atoms }) => atoms.ours),
  theirs: near.flatMap(({ atoms }) => atoms.theirs),
});

const settle = ({ kind, atoms }: Stretch, job: Job): Chunk[] => {
  if (kind === 'same') return [{ kind, lines: linesIn(atoms.ours) }];
  if (job.isDoubtful(atoms)) return [{ kind: 'conflict', ...mapSides(atoms, linesIn) }];
  if (kind !== 'conflict') return [{ kind: 'settled', lines: linesIn(atoms[kind]) }];
  const mergeInner = innerMerge(job);
  return mergeApart(atoms, mergeInner) ?? mergeAround(atoms, mergeInner) ?? mergeAsLines(atoms, job.style);
};

const innerMerge =
  ({ style }: Job) =>
  (inner: Atoms): Chunk[] =>
    mergeAtoms(inner, style);

/** Merges a stretch as git would. Atoms that are lines already are what git has seen. */
const mergeAsLines = (atoms: Atoms, style: Marks['style']): Chunk[] => {
  const lines = mapSides(atoms, linesIn);
  const isSeen = [atoms.base, atoms.ours, atoms.theirs].every((all) => all.every(isLine));
  return isSeen ? conflictOf(lines, style) : mergeLines(lines, style);
};

const isLine = ({ text }: Atom): boolean => text.indexOf('\n') === text.length - 1;
