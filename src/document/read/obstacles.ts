import type { Block } from '../block.ts';
import { findConflict } from './find-conflict.ts';
import type { LineOf } from './lines.ts';
import type { Obstacle, Place, PlaceId } from './spec-document.ts';

/** What makes it unsafe to add to a text, or unclear where. */
export const findObstacles = (
  text: string,
  blocks: readonly Block[],
  places: Readonly<Record<PlaceId, readonly Place[]>>,
  lineOf: LineOf,
): Obstacle[] => [
  ...blocks.filter(isUnclosed).map((block) => unclosed(block, lineOf)),
  ...conflicts(text, blocks, lineOf),
  ...duplicates(places),
];

const isUnclosed = (block: Block): boolean => 'closed' in block && !block.closed;

const unclosed = ({ kind, start }: Block, lineOf: LineOf): Obstacle => ({
  kind: kind === 'fence' ? 'unclosed-fence' : 'unclosed-comment',
  lines: [lineOf(start)],
});

const conflicts = (text: string, blocks: readonly Block[], lineOf: LineOf): Obstacle[] => {
  const found = findConflict(text, blocks);
  return found === undefined ? [] : [{ kind: 'conflict-markers', lines: found.marks.map(lineOf) }];
};

const duplicates = (places: Readonly<Record<PlaceId, readonly Place[]>>): Obstacle[] =>
  (Object.keys(places) as PlaceId[]).flatMap((place): Obstacle[] => {
    const found = places[place].filter(({ weak }) => !weak);
    return found.length < 2 ? [] : [{ kind: 'duplicate', place, lines: found.map(({ line }) => line) }];
  });
