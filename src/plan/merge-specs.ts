import type { DerivedName } from '../document/derived/derived-name.ts';
import { restamp, soleBlock } from '../document/derived/restamp.ts';
import { agreeBlocks } from '../document/merge/agree-blocks.ts';
import { agreeTitle } from '../document/merge/agree-title.ts';
import { type Marks, mapSides, type Sides } from '../document/merge/chunk.ts';
import { isUnsafe } from '../document/merge/is-unsafe.ts';
import { mergeTexts } from '../document/merge/merge-texts.ts';
import { readConflicts } from '../document/merge/read-conflicts.ts';
import type { Merged } from '../document/merge/write-chunks.ts';
import { readSpec } from '../document/read/read-spec.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { applySplices } from '../document/splice/splice.ts';
import { shownSources } from './drawings.ts';
import { keepUp } from './keep-up.ts';

/**
 * Merges two versions of a specification with the one that they come from, as `mergeTexts`; of two dates of the last
 * update the later one stands, and what the tool has drawn is drawn anew from what both sides say.
 *
 * @param sides Whole texts.
 * @param marks How conflicts are marked.
 */
export const mergeSpecs = (sides: Sides, marks: Marks): Merged => {
  const { base, ours, theirs } = sides;
  const documents = mapSides(sides, readSpec);
  const isPlain = ours === theirs || ours === base || theirs === base;
  if (isPlain || Object.values(documents).some(isUnsafe)) return mergeTexts(sides, marks);
  const { texts, intact } = agreeBlocks(mapSides(agreeTitle(documents), readSpec));
  const merged = mergeTexts(texts, marks);
  return isClear(merged) ? { ...merged, text: drawnAnew(merged.text, documents.ours, intact) } : merged;
};

/** Whether the items that drawings show are the same whatever becomes of the conflicts. */
const isClear = ({ text, conflicts }: Merged): boolean => {
  if (conflicts === 0) return true;
  const found = readConflicts(text);
  if (found?.kind !== 'conflicts') return false;
  const [own, other, both] = [found.ours, found.theirs, text].map((side) => shownIn(readSpec(side)));
  return own === other && own === both;
};

const shownIn = ({ items }: SpecDocument): string =>
  JSON.stringify(shownSources.map((source) => items[source].map(({ item }: Located<unknown>) => item)));

/** Draws the blocks anew that are the tool's own on both sides: first their lists, which were merged, are made its own. */
const drawnAnew = (text: string, ours: SpecDocument, names: readonly DerivedName[]): string => {
  const merged = readSpec(text);
  const document = readSpec(applySplices(text, restamp(merged, names)));
  const { splices } = keepUp(document, ours, { feature: document.title?.value ?? '' });
  const blocks = names.flatMap((name) => soleBlock(document, name) ?? []);
  const own = splices.filter(({ at }) =>
    blocks.some(({ comment, body }) => comment.start <= at && at < body.end),
  );
  return applySplices(document.text, own);
};
