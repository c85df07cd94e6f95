import type { Splice } from './splice.ts';

/**
 * What several rounds of splices do one after the other, each to the text that the one before it made, as splices of the
 * first text.
 */
export const composeSplices = (text: string, rounds: readonly (readonly Splice[])[]): Splice[] => {
  const whole: readonly Piece[] = [{ kind: 'old', start: 0, end: text.length }];
  return splicesOf(text, rounds.reduce(spliced, whole));
};

/** A stretch of the first text, or one that was put there since. */
type Piece = { kind: 'old'; start: number; end: number } | { kind: 'new'; text: string };

const spliced = (pieces: readonly Piece[], round: readonly Splice[]): Piece[] => {
  const next: Piece[] = [];
  let done = 0;
  for (const { at, remove, insert } of round.toSorted((one, other) => one.at - other.at)) {
    next.push(...stretch(pieces, done, at), { kind: 'new', text: insert });
    done = at + remove.length;
  }
  return [...next, ...stretch(pieces, done, Number.POSITIVE_INFINITY)];
};

/** The pieces between two offsets of the text that they make. */
const stretch = (pieces: readonly Piece[], from: number, to: number): Piece[] => {
  const found: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, lengthOf(piece))];
    if (start < end) found.push(cut(piece, start, end));
    offset += lengthOf(piece);
  }
  return found;
};

const lengthOf = (piece: Piece): number =>
  piece.kind === 'old' ? piece.end - piece.start : piece.text.length;

const cut = (piece: Piece, from: number, to: number): Piece =>
  piece.kind === 'old'
    ? { kind: 'old', start: piece.start + from, end: piece.start + to }
    : { kind: 'new', text: piece.text.slice(from, to) };

/** What stands between the stretches of the first text that are left, and what stood there. */
const splicesOf = (text: string, pieces: readonly Piece[]): Splice[] => {
  const splices: Splice[] = [];
  let at = 0;
  let insert = '';
  const close = (end: number): void => {
    const remove = text.slice(at, end);
    if (remove !== insert) splices.push({ at, remove, insert });
    insert = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'new') insert += piece.text;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(text.length);
  return splices;
};
