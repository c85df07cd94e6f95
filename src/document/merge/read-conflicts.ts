import { type Refusal, refuse } from '../splice/placed.ts';
import { type Lines, linesOf, type Marks } from './chunk.ts';

/** A text with conflicts taken apart: what it would be with either side, and how the conflicts were marked. */
type Conflicts = {
  kind: 'conflicts';
  ours: string;
  theirs: string;
  /** What both sides come from; absent where a conflict does not show it. */
  base: string | undefined;
  marks: Marks;
  count: number;
};

/**
 * Takes a text apart in which git has marked conflicts, in any of its styles. Marks count wherever they stand, for git
 * puts them into code too; a line of equals signs outside a conflict underlines a heading.
 *
 * @returns nothing for a text without conflicts; a refusal where a mark is missing, or not the one that is due
 */
export const readConflicts = (text: string): Conflicts | Refusal | undefined => {
  const pieces = takeApart(linesOf(text));
  if (pieces === undefined || 'kind' in pieces) return pieces;
  const conflicts = pieces.filter((piece) => 'ours' in piece);
  const [first] = conflicts;
  if (first === undefined) return undefined;
  const hasBase = conflicts.every(({ base }) => base !== undefined);
  return {
    kind: 'conflicts',
    ours: textWith(pieces, ({ ours }) => ours.lines),
    theirs: textWith(pieces, ({ theirs }) => theirs.lines),
    base: hasBase ? textWith(pieces, ({ base }) => base?.lines ?? []) : undefined,
    marks: {
      ours: first.ours.label,
      base: conflicts.find(({ base }) => base !== undefined)?.base?.label ?? '',
      theirs: first.theirs.label,
      size: first.size,
      style: conflicts.some(({ base }) => base !== undefined) ? 'diff3' : 'merge',
    },
    count: conflicts.length,
  };
};

/** The text without its conflicts: what both sides come from, where nobody says more. */
export const baseWithout = (text: string): string => {
  const pieces = takeApart(linesOf(text));
  return pieces === undefined || 'kind' in pieces ? text : textWith(pieces, () => []);
};

/** One side of a conflict, with what is written behind its mark. */
type Side = { label: string; lines: string[] };

type Conflict = { size: number; ours: Side; base: Side | undefined; theirs: Side };

type Piece = { lines: Lines } | Conflict;

const textWith = (pieces: readonly Piece[], side: (conflict: Conflict) => Lines): string =>
  pieces.flatMap((piece) => ('lines' in piece ? piece.lines : side(piece))).join('');

/** The side that is being read, and what it will be a part of. */
type Open = {
  size: number;
  line: number;
  at: 'ours' | 'base' | 'theirs';
  ours: Side;
  base?: Side;
  theirs: Side;
};

const takeApart = (lines: Lines): Piece[] | Refusal | undefined => {
  if (!lines.some((line) => markOf(line)?.sign === '<')) return undefined;
  const pieces: Piece[] = [];
  let open: Open | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = markOf(line);
    if (open === undefined) {
      if (mark === undefined || mark.sign === '=' || mark.sign === '|') pieces.push({ lines: [line] });
      else if (mark.sign === '>') return unclear(at + 1, 'ends a conflict that does not begin');
      else open = { size: mark.size, line: at + 1, at: 'ours', ours: sideOf(mark), theirs: sideOf() };
      continue;
    }
    const next = step(open, mark, line);
    if (next === 'nested') return unclear(at + 1, 'is a conflict mark inside another conflict');
    if (next === 'closed') {
      const { size, ours, base, theirs } = open;
      pieces.push({ size, ours, base, theirs: { ...theirs, label: mark?.label ?? '' } });
      open = undefined;
    }
  }
  return open === undefined ? pieces : unclear(open.line, 'begins a conflict that does not end');
};

const unclear = (line: number, what: string): Refusal =>
  refuse(`line ${line} ${what}`, 'settle this conflict by hand', [line]);

type Mark = { sign: string; size: number; label: string };

/** The mark that a line is: seven or more of one sign, and a label behind it; none behind equals signs. */
const markOf = (line: string): Mark | undefined => {
  const [, signs = '', label = ''] =
    /^(<{7,}|>{7,}|\|{7,}|={7,}(?=\r?\n?$))(?: (.*?))?\r?\n?$/.exec(line) ?? [];
  return signs === '' ? undefined : { sign: signs.charAt(0), size: signs.length, label };
};

const sideOf = (mark?: Mark): Side => ({ label: mark?.label ?? '', lines: [] });

/** Takes one line into an open conflict. */
const step = (open: Open, mark: Mark | undefined, line: string): 'read' | 'nested' | 'closed' => {
  if (mark === undefined || (mark.sign === '=' && mark.size !== open.size)) {
    open[open.at]?.lines.push(line);
    return 'read';
  }
  if (mark.size !== open.size) return 'nested';
  if (mark.sign === '|' && open.at === 'ours') {
    open.base = sideOf(mark);
    open.at = 'base';
    return 'read';
  }
  if (mark.sign === '=' && open.at !== 'theirs') {
    open.at = 'theirs';
    return 'read';
  }
  return mark.sign === '>' && open.at === 'theirs' ? 'closed' : 'nested';
};
