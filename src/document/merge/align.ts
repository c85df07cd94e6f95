import { diffArrays } from 'diff';
import type { Span } from '../block.ts';
import { anchorsOf } from './anchors.ts';

/** A stretch in which two lists differ: what stands in the one, and what stands there in the other. One may be empty. */
export type Hunk = { one: Span; other: Span };

/**
 * Where two lists of texts differ, each difference as far down as it can be said to stand, as git says it.
 *
 * @param mostEdits How many edits the shortest way is looked for: its cost grows with their square.
 */
export const align = (
  one: readonly string[],
  other: readonly string[],
  mostEdits: number = MOST_EDITS,
): Hunk[] => {
  const numbers = new Map<string, number>();
  const numbered = (texts: readonly string[]): number[] =>
    texts.map((text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
  const [left, right] = [numbered(one), numbered(other)];
  return slidDown(left, right, slidUp(left, right, differences(left, right, 0, 0, mostEdits)));
};

const MOST_EDITS = 1000;

type Numbers = readonly number[];

/** The differences of two stretches that begin at some offsets. */
const differences = (
  one: Numbers,
  other: Numbers,
  oneAt: number,
  otherAt: number,
  mostEdits: number,
): Hunk[] => {
  const head = commonHead(one, other);
  const tail = commonTail(one.slice(head), other.slice(head));
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  const [leftAt, rightAt] = [oneAt + head, otherAt + head];
  if (left.length === 0 && right.length === 0) return [];
  if (left.length === 0 || right.length === 0)
    return [{ one: spanOf(leftAt, left.length), other: spanOf(rightAt, right.length) }];
  const changes = diffArrays([...left], [...right], { maxEditLength: mostEdits });
  return changes === undefined
    ? betweenAnchors(left, right, leftAt, rightAt, mostEdits)
    : hunksOf(changes, leftAt, rightAt);
};

const commonHead = (one: Numbers, other: Numbers): number => {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one[at] === other[at]) at += 1;
  return at;
};

const commonTail = (one: Numbers, other: Numbers): number => {
  const end = Math.min(one.length, other.length);
  let count = 0;
  while (count < end && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
};

/** The differences between lines that stand once in both; where there are none, all is different. */
const betweenAnchors = (
  one: Numbers,
  other: Numbers,
  oneAt: number,
  otherAt: number,
  mostEdits: number,
): Hunk[] => {
  const anchors = anchorsOf(one, other);
  if (anchors.length === 0) return [{ one: spanOf(oneAt, one.length), other: spanOf(otherAt, other.length) }];
  let [left, right] = [0, 0];
  return [...anchors, { one: one.length, other: other.length }].flatMap((anchor) => {
    const [from, to] = [left, right];
    [left, right] = [anchor.one, anchor.other];
    return differences(one.slice(from, left), other.slice(to, right), oneAt + from, otherAt + to, mostEdits);
  });
};

const spanOf = (start: number, length: number): Span => ({ start, end: start + length });

type Change = { count: number; added: boolean; removed: boolean };

const hunksOf = (changes: readonly Change[], oneAt: number, otherAt: number): Hunk[] => {
  const hunks: Hunk[] = [];
  let [left, right] = [oneAt, otherAt];
  for (const { count, added, removed } of changes) {
    const one = spanOf(left, added ? 0 : count);
    const other = spanOf(right, removed ? 0 : count);
    [left, right] = [one.end, other.end];
    if (added || removed) append(hunks, { one, other });
  }
  return hunks;
};

/** Adds a difference, to the last one where they touch. */
const append = (hunks: Hunk[], hunk: Hunk): void => {
  const last = hunks.at(-1);
  if (last === undefined || last.one.end < hunk.one.start) hunks.push(hunk);
  else hunks[hunks.length - 1] = joined(last, hunk);
};

const joined = (first: Hunk, second: Hunk): Hunk => ({
  one: { start: first.one.start, end: second.one.end },
  other: { start: first.other.start, end: second.other.end },
});

/** The differences moved up as far as can be, so that two become one where only a line like another parts them. */
const slidUp = (one: Numbers, other: Numbers, hunks: readonly Hunk[]): Hunk[] => {
  const above: Hunk[] = [];
  for (const hunk of hunks) {
    let slid = slide(one, other, hunk, 'up', above.at(-1)?.one.end ?? 0);
    for (let last = above.at(-1); last?.one.end === slid.one.start; last = above.at(-1)) {
      above.pop();
      slid = slide(one, other, joined(last, slid), 'up', above.at(-1)?.one.end ?? 0);
    }
    above.push(slid);
  }
  return above;
};

const slidDown = (one: Numbers, other: Numbers, hunks: readonly Hunk[]): Hunk[] => {
  const below: Hunk[] = [];
  for (const hunk of hunks.toReversed()) {
    let slid = slide(one, other, hunk, 'down', below.at(-1)?.one.start ?? one.length);
    for (let next = below.at(-1); next?.one.start === slid.one.end; next = below.at(-1)) {
      below.pop();
      slid = slide(one, other, joined(slid, next), 'down', below.at(-1)?.one.start ?? one.length);
    }
    below.push(slid);
  }
  return below.toReversed();
};

/** Moves what is only added, or only taken away, past lines like those at its other end, no further than to a limit. */
const slide = (one: Numbers, other: Numbers, hunk: Hunk, way: 'up' | 'down', limit: number): Hunk => {
  const isAdded = hunk.one.start === hunk.one.end;
  if (!isAdded && hunk.other.start !== hunk.other.end) return hunk;
  const [list, { start, end }] = isAdded ? [other, hunk.other] : [one, hunk.one];
  const most = way === 'up' ? hunk.one.start - limit : limit - hunk.one.end;
  const isAlike = (by: number): boolean =>
    way === 'up' ? list[start - 1 - by] === list[end - 1 - by] : list[start + by] === list[end + by];
  let by = 0;
  while (by < most && isAlike(by)) by += 1;
  return moved(hunk, way === 'up' ? -by : by);
};

const moved = ({ one, other }: Hunk, by: number): Hunk => ({
  one: { start: one.start + by, end: one.end + by },
  other: { start: other.start + by, end: other.end + by },
});
