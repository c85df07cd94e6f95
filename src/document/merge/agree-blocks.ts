import type { Span } from '../block.ts';
import type { DerivedBlock } from '../derived/derived-block.ts';
import type { DerivedName } from '../derived/derived-name.ts';
import { soleBlock } from '../derived/restamp.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { applySplices, type Splice } from '../splice/splice.ts';
import { mapSides, type Sides } from './chunk.ts';

/** What of a derived block is merged: lists item by item, drawings not at all, for they are drawn anew. */
const taken: Readonly<Record<DerivedName, 'stamp' | 'block'>> = {
  'system-context': 'block',
  'component-design': 'block',
  'sequence-diagram': 'block',
  'entity-diagram': 'block',
  relationships: 'stamp',
  'new-tables': 'stamp',
  migrations: 'block',
  'adr-references': 'stamp',
};

/**
 * Three texts in which a derived block is the same wherever the tool has drawn it: as the side has it that edited it, else
 * as ours. What a person took the comment off is theirs, and the drawing of the other side gives way.
 *
 * @returns the texts, and the blocks that are still the tool's own on both sides
 */
export const agreeBlocks = (
  documents: Sides<SpecDocument>,
): { texts: Sides; intact: readonly DerivedName[] } => {
  const names = Object.keys(taken) as DerivedName[];
  const found = names.map((name) => ({
    name,
    blocks: mapSides(documents, (document) => soleBlock(document, name)),
  }));
  const splices = { base: [], ours: [], theirs: [] } as Sides<Splice[]>;
  for (const { name, blocks } of found) {
    const leader = leaderOf(blocks);
    const block = leader && blocks[leader];
    if (leader === undefined || block === undefined) continue;
    const text = textIn(documents[leader], spanOf(name, block));
    for (const side of SIDES) splices[side].push(...put(documents[side], name, blocks[side], text));
  }
  return {
    texts: {
      base: applySplices(documents.base.text, splices.base),
      ours: applySplices(documents.ours.text, splices.ours),
      theirs: applySplices(documents.theirs.text, splices.theirs),
    },
    intact: found.flatMap(({ name, blocks: { ours, theirs } }) =>
      ours?.intact && theirs?.intact ? [name] : [],
    ),
  };
};

const SIDES = ['base', 'ours', 'theirs'] as const;

type Blocks = Sides<DerivedBlock | undefined>;

/** Whose block all sides are given; nobody's where two people have edited it, or one side alone has it. */
const leaderOf = ({ base, ours, theirs }: Blocks): keyof Blocks | undefined => {
  if (ours === undefined || theirs === undefined) {
    const left = ours ?? theirs;
    return base !== undefined && left?.intact ? 'base' : undefined;
  }
  if (ours.intact) return theirs.intact ? 'ours' : 'theirs';
  return theirs.intact ? 'ours' : undefined;
};

const spanOf = (name: DerivedName, { comment, stamp, body }: DerivedBlock): Span =>
  taken[name] === 'stamp' ? stamp : { start: comment.start, end: body.end };

const textIn = ({ text }: SpecDocument, { start, end }: Span): string => text.slice(start, end);

const put = (
  document: SpecDocument,
  name: DerivedName,
  block: DerivedBlock | undefined,
  insert: string,
): Splice[] => {
  if (block === undefined) return [];
  const span = spanOf(name, block);
  return [{ at: span.start, remove: textIn(document, span), insert }];
};
