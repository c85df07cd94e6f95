import type { Atom, ItemAtom, LineAtom } from './atom.ts';
import type { Lines, Sides } from './chunk.ts';

/** Items that follow each other, with what stands between them: `gaps[n]` is what stands before the item at `n`. */
export type Run = { items: readonly Piece[]; gaps: readonly Lines[] };

/** An item, or sample text that stands where items go. */
export type Piece = ItemAtom | (LineAtom & { kind: 'sample' });

/** What a piece is the same as on the other sides. */
export type IdOf = (piece: Piece) => string;

/** Atoms as items with gaps; nothing where there is a line among them that is neither. */
export const runOf = (atoms: readonly Atom[]): Run | undefined => {
  const items: Piece[] = [];
  const gaps: string[][] = [[]];
  for (const atom of atoms) {
    if (atom.kind === 'line') return undefined;
    if (atom.kind === 'gap') gaps.at(-1)?.push(atom.text);
    else {
      items.push(atom.kind === 'item' ? atom : { kind: 'sample', text: atom.text });
      gaps.push([]);
    }
  }
  return { items, gaps };
};

/** How items are told apart: without their decoration, where that does; nothing where one side has two of the same. */
export const idOfPieces = (runs: Sides<Run>): IdOf | undefined => {
  const ways: IdOf[] = [
    (piece) => (piece.kind === 'item' ? piece.ids.bare : `sample ${piece.text}`),
    (piece) => (piece.kind === 'item' ? piece.ids.full : `sample ${piece.text}`),
  ];
  return ways.find((idOf) =>
    [runs.base, runs.ours, runs.theirs].every(({ items }) => new Set(items.map(idOf)).size === items.length),
  );
};
