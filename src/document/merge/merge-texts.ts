import { readSpec } from '../read/read-spec.ts';
import type { Atom } from './atom.ts';
import { atomsOf } from './atoms-of.ts';
import { type Chunk, linesOf, type Marks, mapSides, type Sides } from './chunk.ts';
import { findDoubts } from './find-doubts.ts';
import { framed, inFrame } from './frame.ts';
import { isUnsafe } from './is-unsafe.ts';
import { mergeAtoms } from './merge-atoms.ts';
import { mergeLines } from './merge-lines.ts';
import { type Merged, writeChunks } from './write-chunks.ts';

/**
 * Merges two versions of a specification with the one that they come from: items by what they are, all other text line by
 * line. What only a person can settle is marked as git marks it.
 *
 * Pure and total: any texts can be merged. Line ends are those of ours. Where a text cannot safely be taken apart, all of
 * it is merged line by line.
 *
 * @param sides Whole texts.
 * @example
 * mergeTexts({ base: 'a\n', ours: 'a\nb\n', theirs: 'a\n' }, marks) // { text: 'a\nb\n', conflicts: 0 }
 */
export const mergeTexts = (sides: Sides, marks: Marks): Merged => {
  const { base, ours, theirs } = sides;
  if (ours === theirs || theirs === base) return { text: ours, conflicts: 0 };
  if (ours === base) return { text: theirs, conflicts: 0 };
  const { frame, bare } = framed(sides);
  const chunks = merge(bare, marks.style);
  const { text, conflicts } = writeChunks(chunks, marks, frame.lineEnd);
  const endsInConflict = chunks.findLast(isWritten)?.kind === 'conflict';
  return { text: inFrame(text, { ...frame, isEnded: frame.isEnded || endsInConflict }), conflicts };
};

const isWritten = (chunk: Chunk): boolean => chunk.kind === 'conflict' || chunk.lines.length > 0;

/** Merges by items; where that would lose one or double it, with a conflict there; and else line by line. */
const merge = (sides: Sides, style: Marks['style']): Chunk[] => {
  const documents = mapSides(sides, readSpec);
  const asLines = (): Chunk[] => mergeLines(mapSides(sides, linesOf), style);
  if (Object.values(documents).some(isUnsafe)) return asLines();
  const atoms = mapSides(documents, atomsOf);
  const chunks = mergeAtoms(atoms, style);
  const doubts = findDoubts(documents, chunks);
  if (doubts.size === 0) return chunks;
  const marked = mergeAtoms(atoms, style, ({ ours, theirs }) =>
    [...ours, ...theirs].some((atom) => isIn(atom, doubts)),
  );
  if (findDoubts(documents, marked).size === 0) return marked;
  const lines = asLines();
  // Somebody should look at what no way of merging brings out.
  return findDoubts(documents, lines).size === 0 ? lines : marked;
};

/** Whether an atom is one of some items, or holds one. */
const isIn = (atom: Atom, keys: ReadonlySet<string>): boolean =>
  atom.kind === 'item' && (keys.has(atom.key) || atom.inner.some((inner) => isIn(inner, keys)));
