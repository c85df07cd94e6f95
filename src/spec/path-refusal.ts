import { posix, win32 } from 'node:path';

/** Why a path can be no file of the repository, as a sentence, and what to do about it. */
type PathRefusal = { message: string; hint: string };

/**
 * Why a path cannot be a file inside the repository, as far as its name alone shows; nothing when it can.
 *
 * A path that would lead out on one operating system is refused on all of them, so that a plan means the same everywhere.
 */
export const pathRefusal = (path: string): PathRefusal | undefined =>
  refusalOf(path, [...folderRefusals, noFile]);

/** Why a path cannot be a folder inside the repository, or the repository itself, in the same way. */
export const folderRefusal = (path: string): PathRefusal | undefined => refusalOf(path, folderRefusals);

const refusalOf = (path: string, some: readonly Refusal[]): PathRefusal | undefined => {
  const refusal = some.find(({ applies }) => applies(path));
  return refusal && { message: refusal.says(path), hint: refusal.hint };
};

type Refusal = {
  applies: (path: string) => boolean;
  says: (path: string) => string;
  hint: string;
};

const relativeHint = 'Give a path inside the repository, such as docs/specs.';

const folderRefusals: readonly Refusal[] = [
  {
    // Before the others: no message may hold the NUL itself.
    applies: (path) => path.includes('\0'),
    says: () => 'A file name cannot hold a NUL character',
    hint: 'Choose another name.',
  },
  {
    applies: (path) => posix.isAbsolute(path) || win32.isAbsolute(path) || win32.parse(path).root !== '',
    says: (path) => `${path} is not relative to the repository`,
    hint: relativeHint,
  },
  {
    // Windows takes both slashes as separators, so `a\b/..` is not the same folder everywhere.
    applies: (path) => climbsOut(path.split('/')) || climbsOut(path.split(/[\\/]/)),
    says: (path) => `${path} leads out of the repository`,
    hint: relativeHint,
  },
  {
    applies: (path) => path.split(/[\\/]/).some((segment) => segment.toLowerCase() === '.git'),
    says: (path) => `${path} is in the folder that git keeps for itself`,
    hint: relativeHint,
  },
];

const noFile: Refusal = {
  applies: (path) => /(^|\/)\.{0,2}$/.test(path),
  says: (path) => `"${path}" names a folder, not a file`,
  hint: 'Add the name of a file.',
};

/** Whether a path is above where it began after any of its segments. */
const climbsOut = (segments: readonly string[]): boolean => {
  let depth = 0;
  return segments.some((segment) => {
    if (segment === '..') depth -= 1;
    else if (segment !== '' && segment !== '.') depth += 1;
    return depth < 0;
  });
};
