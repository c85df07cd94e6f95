import type { LineEnd } from '../read/spec-document.ts';
import type { Chunk, Lines, Marks } from './chunk.ts';

/** A merged text, with how many conflicts are marked in it. */
export type Merged = { text: string; conflicts: number };

/** Writes a merged text, conflicts marked as git marks them: those that nearly touch as one. */
export const writeChunks = (chunks: readonly Chunk[], marks: Marks, lineEnd: LineEnd): Merged => {
  const written = marks.style === 'diff3' ? chunks : joinClose(chunks);
  return {
    text: written
      .flatMap((chunk) => (chunk.kind === 'conflict' ? marked(chunk, marks, lineEnd) : chunk.lines))
      .join(''),
    conflicts: written.filter(({ kind }) => kind === 'conflict').length,
  };
};

type Conflict = Extract<Chunk, { kind: 'conflict' }>;

const marked = ({ base, ours, theirs }: Conflict, marks: Marks, lineEnd: LineEnd): Lines => {
  const mark = (sign: string, label: string): string =>
    `${sign.repeat(marks.size)}${label === '' ? '' : ` ${label}`}${lineEnd}`;
  return [
    mark('<', marks.ours),
    ...ours,
    ...(marks.style === 'diff3' ? [mark('|', marks.base), ...base] : []),
    mark('=', ''),
    ...theirs,
    mark('>', marks.theirs),
  ];
};

const joinClose = (chunks: readonly Chunk[]): Chunk[] => {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'conflict' && chunk.lines.length === 0) continue;
    const last = joined.at(-1);
    const before = last?.kind === 'same' ? joined.at(-2) : last;
    const between = last?.kind === 'same' ? last.lines : [];
    if (chunk.kind === 'conflict' && before?.kind === 'conflict' && isNothing(between)) {
      joined.splice(last === before ? -1 : -2, 2, around(before, between, chunk));
    } else if (chunk.kind === 'same' && last?.kind === 'same') {
      joined[joined.length - 1] = { kind: 'same', lines: [...last.lines, ...chunk.lines] };
    } else joined.push(chunk);
  }
  return joined;
};

/** Whether so little stands between two conflicts that they read better as one. */
const isNothing = (lines: Lines): boolean =>
  lines.length <= 3 || !lines.some((line) => /[A-Za-z0-9]/.test(line));

const around = (first: Conflict, between: Lines, last: Conflict): Conflict => ({
  kind: 'conflict',
  base: [...first.base, ...between, ...last.base],
  ours: [...first.ours, ...between, ...last.ours],
  theirs: [...first.theirs, ...between, ...last.theirs],
});
