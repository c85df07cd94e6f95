import type { Block } from '../block.ts';
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

/** The lines that git leaves where two sides disagree; in code they are somebody's example. */
const conflicts = (text: string, blocks: readonly Block[], lineOf: LineOf): Obstacle[] => {
  const fences = blocks.filter(({ kind }) => kind === 'fence');
  let fence = 0;
  const marks: { mark: string; line: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKERS)) {
    while ((fences[fence]?.end ?? text.length + 1) <= index) fence += 1;
    if (index < (fences[fence]?.start ?? text.length + 1)) marks.push({ mark, line: lineOf(index) });
  }
  const hasSides = marks.some(({ mark }) => mark.startsWith('<'));
  const found = hasSides ? marks.filter(isBetweenSides()) : marks;
  // Seven equals signs alone underline a heading.
  const isConflict = hasSides || new Set(marks.map(({ mark }) => mark.charAt(0))).size > 1;
  return isConflict ? [{ kind: 'conflict-markers', lines: found.map(({ line }) => line) }] : [];
};

/** Keeps the marks from the one that opens a conflict to the one that ends it. */
const isBetweenSides = (): ((found: { mark: string }) => boolean) => {
  let isOpen = false;
  return ({ mark }) => {
    const wasOpen = isOpen;
    if (mark.startsWith('<')) isOpen = true;
    if (mark.startsWith('>')) isOpen = false;
    return isOpen || wasOpen || mark.startsWith('>');
  };
};

/** Looks for the marks first, and then whether they begin a line: most places in a text begin none of the two. */
const MARKERS = /(?:<{7}|>{7}|={7}|\|{7})(?<=(?:^|[\n\r]).{7})(?=[ \n\r]|$)/g;

const duplicates = (places: Readonly<Record<PlaceId, readonly Place[]>>): Obstacle[] =>
  (Object.keys(places) as PlaceId[]).flatMap((place): Obstacle[] => {
    const found = places[place].filter(({ weak }) => !weak);
    return found.length < 2 ? [] : [{ kind: 'duplicate', place, lines: found.map(({ line }) => line) }];
  });
