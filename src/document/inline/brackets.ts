import { afterBlank, afterTarget, afterTitle } from '../link-parts.ts';
import { removeEmphasis } from './emphasis.ts';
import type { Piece } from './piece.ts';

/** An opening bracket that may turn out to begin a link or an image. */
export type OpenBracket = {
  piece: Piece;
  /** Its place among the pieces. */
  place: number;
  isImage: boolean;
  /** False around a link: links do not nest. */
  mayLink: boolean;
};

/**
 * Takes the marks of a link or an image away when the closing bracket before `at`, the last piece, ends one; the offset
 * to read on from. Whether a reference `[text][label]` is defined is not known here: it is taken for a link.
 */
export const closeBracket = (
  markdown: string,
  at: number,
  pieces: Piece[],
  brackets: OpenBracket[],
): number => {
  const opening = brackets.pop();
  const end = opening?.mayLink ? afterLink(markdown, at) : undefined;
  if (opening === undefined || end === undefined) return at;
  // Nobody writes a reference with nothing to click on: `[][]` is text.
  if (markdown[at] === '[' && isBlank(pieces.slice(opening.place + 1, -1))) return at;
  opening.piece.text = '';
  pieces.pop();
  settle(pieces.slice(opening.place + 1));
  if (!opening.isImage) forbidLinks(brackets);
  return end;
};

const isBlank = (pieces: readonly Piece[]): boolean => pieces.every(({ text }) => text.trim() === '');

/** Emphasis does not cross the ends of a link. */
const settle = (inside: readonly Piece[]): void => {
  removeEmphasis(inside);
  for (const piece of inside) delete piece.run;
};

const forbidLinks = (brackets: readonly OpenBracket[]): void => {
  for (const bracket of brackets) bracket.mayLink &&= bracket.isImage;
};

/** The offset after what follows the text of a link; nothing when it is no link. */
const afterLink = (markdown: string, at: number): number | undefined =>
  markdown[at] === '(' ? afterInlineTarget(markdown, at + 1) : afterReference(markdown, at);

const afterInlineTarget = (markdown: string, start: number): number | undefined => {
  const at = afterBlank(markdown, start);
  const target = markdown[at] === ')' ? at : afterTarget(markdown, at);
  if (target === undefined) return undefined;
  const end = afterBlank(markdown, afterTitle(markdown, target) ?? target);
  return markdown[end] === ')' ? end + 1 : undefined;
};

const afterReference = (markdown: string, at: number): number | undefined => {
  const found = /^\[(?:[^\\[\]]|\\[\s\S]){0,999}\]/.exec(markdown.slice(at));
  return found === null ? undefined : at + found[0].length;
};
