import { type GitPlace, gitPieces } from './git.ts';

/** Hands over the trees of git that have some ids, as git keeps them, one after the other; one that is missing is left out. */
export const readTrees = async (
  ids: readonly string[],
  place: GitPlace,
  take: (id: string, tree: Buffer) => void,
): Promise<void> => {
  if (ids.length === 0) return;
  const input = ids.map((id) => `${id}\n`).join('');
  await gitPieces(['cat-file', '--batch', '--buffer'], input, place, objectsFrom(take));
};

/** Puts pieces together to objects: each is a line with its id, its kind and its size, then so many bytes and a line end. */
const objectsFrom = (take: (id: string, object: Buffer) => void): ((piece: Buffer) => void) => {
  let pieces: Buffer[] = [];
  let length = 0;
  let needed = 0;
  return (piece) => {
    pieces.push(piece);
    length += piece.length;
    // To look at a long object at each of its pieces would take time that grows with its square.
    if (length < needed) return;
    const bytes = pieces.length === 1 ? piece : Buffer.concat(pieces);
    const rest = takeWhole(bytes, take);
    pieces = [bytes.subarray(rest.at)];
    length = bytes.length - rest.at;
    needed = rest.needed;
  };
};

/** Hands over the objects that are whole, and says where the first begins that is not, and how long it is, as far as that is known. */
const takeWhole = (
  bytes: Buffer,
  take: (id: string, object: Buffer) => void,
): { at: number; needed: number } => {
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf(LINE_END, at);
    if (lineEnd < 0) return { at, needed: 0 };
    const [, id, size] = /^(\S+) \w+ (\d+)$/.exec(bytes.toString('latin1', at, lineEnd)) ?? [];
    if (id === undefined) at = lineEnd + 1;
    else {
      const end = lineEnd + 1 + Number(size);
      if (end >= bytes.length) return { at, needed: end + 1 - at };
      take(id, bytes.subarray(lineEnd + 1, end));
      at = end + 1;
    }
  }
};

const LINE_END = 0x0a;
