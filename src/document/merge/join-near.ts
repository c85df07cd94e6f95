import type { Atoms } from './atom.ts';
import type { Region } from './find-regions.ts';

/** A region with its atoms. */
export type Stretch = { kind: Region['kind']; atoms: Atoms };

/**
 * Stretches one by one, but together where both sides have put something and nothing but blank lines stands between:
 * which of it goes first depends on what it is.
 */
export const joinNear = (stretches: readonly Stretch[]): Stretch[][] => {
  const joined: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1)?.at(-1);
    const isGap = isBlank(stretch) && last !== undefined && isInsertion(last);
    const isBehindGap = isInsertion(stretch) && last !== undefined && (isBlank(last) || isInsertion(last));
    if (isGap || isBehindGap) joined.at(-1)?.push(stretch);
    else joined.push([stretch]);
  }
  return joined;
};

/** Whether a stretch is in both texts, and nothing but what stands between others. */
const isBlank = ({ kind, atoms }: Stretch): boolean =>
  kind === 'same' && atoms.ours.every((atom) => atom.kind === 'gap');

/** Whether something was put where there was nothing before. */
const isInsertion = ({ kind, atoms }: Stretch): boolean =>
  kind !== 'same' && atoms.base.every((atom) => atom.kind === 'gap' || atom.kind === 'sample');
