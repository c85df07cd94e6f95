import { parts } from '../../spec/parts.ts';
import { readSpec } from '../read/read-spec.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { itemsOf } from '../splice/part-items.ts';
import { type Chunk, mapSides, type Sides, textOfSide } from './chunk.ts';
import { countedAs } from './find-atoms.ts';

/**
 * The proof of a merge: each item that one side has and the other one did not take out stands in the merged text as often
 * as there, with either side of the conflicts.
 *
 * @returns the keys of the items of which that is not so
 */
export const findDoubts = (documents: Sides<SpecDocument>, chunks: readonly Chunk[]): ReadonlySet<string> => {
  const counts = mapSides(documents, countKeys);
  const texts = new Set([textOfSide(chunks, 'ours'), textOfSide(chunks, 'theirs')]);
  const merged = [...texts].map((text) => countKeys(readSpec(text)));
  const keys = new Set([counts.ours, counts.theirs, ...merged].flatMap((all) => [...all.keys()]));
  return new Set(
    [...keys].filter((key) => {
      const expected = expectedOf(mapSides(counts, (count) => count.get(key) ?? 0));
      const found = merged.map((count) => count.get(key) ?? 0);
      return Math.min(...found) > expected || Math.max(...found) < expected;
    }),
  );
};

/** How often something should be there, by how often it was. */
const expectedOf = ({ base, ours, theirs }: Sides<number>): number => {
  if (ours === base) return theirs;
  return theirs === base ? ours : Math.max(ours, theirs);
};

const countKeys = (document: SpecDocument): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { id } of parts)
    for (const { keys } of itemsOf(document, id)) {
      const key = countedAs(id, keys);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
};
