/** An entry of a tree of git: a file, or another tree. */
type TreeEntry = {
  /** What is not UTF-8 in it is replaced. */
  name: string;
  isFolder: boolean;
  /** The id of what it stands for. */
  id: string;
};

/** A tree, and where each of its entries begins. */
export type ParsedTree = { bytes: Buffer; starts: readonly number[] };

/**
 * Hands over the entries of a tree of git. Folders of two branches are mostly the same: what a tree begins with just as the
 * one before it is left out.
 *
 * @param bytes - The entries, each a mode, a name, and the bytes of an id.
 * @param idLength - How many bytes an id has: 20, or 32 in a repository of SHA-256.
 * @param before - A tree of which all entries are known.
 */
export const readTree = (
  bytes: Buffer,
  idLength: number,
  before: ParsedTree | undefined,
  take: (entry: TreeEntry) => void,
): ParsedTree => {
  const known = before === undefined ? [] : startsInCommon(bytes, before);
  const starts = known.slice(0, -1);
  for (let at = known.at(-1) ?? 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at);
    const nul = bytes.indexOf(NUL, space);
    const end = nul + 1 + idLength;
    // What is torn has no more entries.
    if (space < 0 || nul < 0 || end > bytes.length) break;
    starts.push(at);
    take({
      name: bytes.toString('utf8', space + 1, nul),
      isFolder: bytes[at] === FOLDER_MODE,
      id: bytes.toString('hex', nul + 1, end),
    });
    at = end;
  }
  return { bytes, starts };
};

const SPACE = 0x20;
const NUL = 0;
/** Modes of folders begin with a 4, all others with a 1. */
const FOLDER_MODE = 0x34;

/** Where the entries begin that two trees have in common at their beginning, and, last, the first that differs. */
const startsInCommon = (bytes: Buffer, before: ParsedTree): readonly number[] => {
  const length = lengthInCommon(bytes, before.bytes);
  const differing = before.starts.findIndex((start) => start > length);
  return differing < 0 ? before.starts : before.starts.slice(0, differing);
};

/** How many bytes are the same at the beginning, compared in steps: that is done faster than byte by byte. */
const lengthInCommon = (one: Buffer, other: Buffer): number => {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && Buffer.compare(one.subarray(at, at + STEP), other.subarray(at, at + STEP)) === 0)
    at += STEP;
  while (at < most && one[at] === other[at]) at += 1;
  return Math.min(at, most);
};

const STEP = 4096;
