import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';
import { align, type Hunk } from '../merge/align.ts';
import type { Side } from './side.ts';

/**
 * What changes a file by many lines as a unified diff, which need not be the shortest one: the time it takes grows with the
 * number of lines.
 *
 * @param mostEdits How many edits the shortest way is looked for, between lines that stand once on both sides.
 */
export const longPatch = (before: Side, after: Side, mostEdits: number): string => {
  const [one, other] = [linesOf(before.text), linesOf(after.text)];
  const hunks = grouped(align(one, other, mostEdits)).map((group) => hunkOf(group, one, other));
  const names = { oldFileName: before.name, newFileName: after.name };
  const headers = { oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, ...headers, hunks }, FILE_HEADERS_ONLY);
};

/** Lines with their ends; the last one may have none. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** How many lines are shown above and below what changes. */
const CONTEXT = 4;

/** Differences that belong together, because what stands between them is shown with both. */
type Group = readonly [Hunk, ...Hunk[]];

const grouped = (differences: readonly Hunk[]): Group[] => {
  const groups: [Hunk, ...Hunk[]][] = [];
  for (const difference of differences) {
    const group = groups.at(-1);
    const isNear = difference.one.start - (group?.at(-1)?.one.end ?? 0) <= 2 * CONTEXT;
    if (group !== undefined && isNear) group.push(difference);
    else groups.push([difference]);
  }
  return groups;
};

const hunkOf = (group: Group, one: readonly string[], other: readonly string[]): StructuredPatchHunk => {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const above = Math.min(CONTEXT, first.one.start);
  const below = Math.min(CONTEXT, one.length - last.one.end);
  let at = first.one.start - above;
  const changed = group.flatMap((difference) => {
    const same = one.slice(at, difference.one.start);
    at = difference.one.end;
    return [
      ...marked(' ', same),
      ...marked('-', one.slice(difference.one.start, difference.one.end)),
      ...marked('+', other.slice(difference.other.start, difference.other.end)),
    ];
  });
  return {
    oldStart: first.one.start - above + 1,
    oldLines: last.one.end + below - (first.one.start - above),
    newStart: first.other.start - above + 1,
    newLines: last.other.end + below - (first.other.start - above),
    lines: [...changed, ...marked(' ', one.slice(at, at + below))],
  };
};

/** Lines with a mark before each. */
const marked = (mark: string, lines: readonly string[]): string[] =>
  lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  );
