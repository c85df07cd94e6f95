import { closeBracket, type OpenBracket } from './brackets.ts';
import { removeEmphasis } from './emphasis.ts';
import type { Piece } from './piece.ts';
import { tokenAt } from './tokens.ts';

/** Inline Markdown as pieces of what a reader sees, in order. */
export const readInline = (markdown: string): Piece[] => {
  const pieces: Piece[] = [];
  const brackets: OpenBracket[] = [];
  for (let at = 0; at < markdown.length; ) {
    const { kind, piece, end } = tokenAt(markdown, at);
    if (kind === 'open')
      brackets.push({ piece, place: pieces.length, isImage: piece.text === '![', mayLink: true });
    pieces.push(piece);
    at = kind === 'close' ? closeBracket(markdown, end, pieces, brackets) : end;
  }
  removeEmphasis(pieces);
  return pieces;
};
