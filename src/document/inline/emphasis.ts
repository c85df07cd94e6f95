import type { Piece, Run } from './piece.ts';

type RunPiece = Piece & { run: Run };

/** Takes the marks of emphasis, strong emphasis and deletion off some pieces, by CommonMark's rules for delimiter runs. */
export const removeEmphasis = (pieces: readonly Piece[]): void => {
  const openers: RunPiece[] = [];
  const floors = new Map<string, RunPiece | undefined>();
  for (const piece of pieces) {
    if (!isRun(piece)) continue;
    if (piece.run.canClose) closeRun(piece, openers, floors);
    if (piece.run.canOpen && piece.text !== '') openers.push(piece);
  }
};

const isRun = (piece: Piece): piece is RunPiece => piece.run !== undefined;

/** Matches a closing run with the nearest openers, as long as it has marks left. */
const closeRun = (closer: RunPiece, openers: RunPiece[], floors: Map<string, RunPiece | undefined>): void => {
  const key = `${closer.run.char}${closer.run.canOpen}${closer.run.length % 3}`;
  while (closer.text !== '') {
    const place = openers.findLastIndex((opener) => opener === floors.get(key) || matches(opener, closer));
    const opener = openers[place];
    if (opener === undefined || opener === floors.get(key)) {
      // No opener up to here matches a run of this kind: the next of its kind need not look again.
      floors.set(key, openers.at(-1));
      return;
    }
    openers.length = place + 1;
    takeMarks(opener, closer);
    if (opener.text === '') openers.pop();
  }
};

const matches = ({ run: opener, text }: RunPiece, { run: closer, text: closing }: RunPiece): boolean => {
  if (opener.char !== closer.char) return false;
  if (opener.char === '~') return text.length === closing.length;
  const isAmbiguous = opener.canClose || closer.canOpen;
  const sum = opener.length + closer.length;
  return !isAmbiguous || sum % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
};

/** Takes one mark off both runs, or two where both have two. */
const takeMarks = (opener: RunPiece, closer: RunPiece): void => {
  const count = opener.text.length >= 2 && closer.text.length >= 2 ? 2 : 1;
  opener.text = opener.text.slice(count);
  closer.text = closer.text.slice(count);
};

const WHITE_SPACE = /^\s?$/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** What a run of marks between two characters may do; the ends of the text count as white space. */
export const runBetween = (marks: string, before: string, after: string): Run => {
  const char = marks.charAt(0);
  const leans = (near: string, far: string): boolean =>
    !WHITE_SPACE.test(near) && (!PUNCTUATION.test(near) || WHITE_SPACE.test(far) || PUNCTUATION.test(far));
  const [left, right] = [leans(after, before), leans(before, after)];
  const isWord = char === '_';
  return {
    char,
    length: marks.length,
    canOpen: left && !(isWord && right && !PUNCTUATION.test(before)),
    canClose: right && !(isWord && left && !PUNCTUATION.test(after)),
  };
};
