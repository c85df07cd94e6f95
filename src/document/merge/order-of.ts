import type { Sides } from './chunk.ts';

/**
 * The order of items on a merged text: that of ours, what theirs adds behind what stands before it there, after what
 * ours adds at the same place.
 */
export const orderOf = ({ base, ours, theirs }: Sides<readonly string[]>): string[] => {
  const known = new Set([...base, ...theirs]);
  const followers = followersOf(theirs, new Set(ours));
  const order: string[] = [];
  const waiting = [...(followers.get(undefined) ?? [])];
  for (const id of ours) {
    if (known.has(id)) order.push(...waiting.splice(0));
    order.push(id);
    waiting.push(...(followers.get(id) ?? []));
  }
  return [...order, ...waiting];
};

/** What stands only in theirs, by the item before it that stands in ours too. */
const followersOf = (
  theirs: readonly string[],
  ours: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly string[]> => {
  const followers = new Map<string | undefined, string[]>();
  let before: string | undefined;
  for (const id of theirs) {
    const group = followers.get(before);
    if (ours.has(id)) before = id;
    else if (group === undefined) followers.set(before, [id]);
    else group.push(id);
  }
  return followers;
};
