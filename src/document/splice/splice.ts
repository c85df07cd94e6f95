/** One change of a text: at an offset of the old text, what is taken away (exactly, '' for an insertion) and what is put there. */
export type Splice = { at: number; remove: string; insert: string };

/**
 * The text with some changes made. Their order does not matter, but for insertions at the same offset.
 *
 * @throws Error where a change takes away what is not there, or two overlap: that is a bug of whoever decided them.
 */
export const applySplices = (text: string, splices: readonly Splice[]): string => {
  const pieces: string[] = [];
  let end = 0;
  for (const { at, remove, insert } of inOrder(splices)) {
    if (at < end || !text.startsWith(remove, at))
      throw new Error(`the change at ${at} does not fit the text`);
    pieces.push(text.slice(end, at), insert);
    end = at + remove.length;
  }
  return [...pieces, text.slice(end)].join('');
};

/**
 * The old text again, from the new one and the splices that made it: the proof that nothing else changed.
 *
 * @returns nothing where the new text does not hold what the splices have put there
 */
export const revertSplices = (text: string, splices: readonly Splice[]): string | undefined => {
  const pieces: string[] = [];
  let end = 0;
  let moved = 0;
  for (const { at, remove, insert } of inOrder(splices)) {
    const place = at + moved;
    if (place < end || !text.startsWith(insert, place)) return undefined;
    pieces.push(text.slice(end, place), remove);
    end = place + insert.length;
    moved += insert.length - remove.length;
  }
  return [...pieces, text.slice(end)].join('');
};

const inOrder = (splices: readonly Splice[]): Splice[] => splices.toSorted((one, other) => one.at - other.at);
