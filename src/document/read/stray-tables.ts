import type { PartId } from '../../spec/parts.ts';
import type { Table } from '../block.ts';
import { tablesIn } from './fields.ts';
import type { Places } from './find-places.ts';
import type { Heading, Reading } from './reading.ts';

/** The parts whose tables are theirs alone, whatever columns these have. */
const closed: readonly PartId[] = [
  'threats',
  'config',
  'metrics',
  'glossary',
  'approval',
  'alerts',
  'decisions',
];

/**
 * The tables below headings that say nothing of what they hold: only their columns can tell.
 *
 * @param isInItem Whether a heading is that of an item, or under one.
 */
export const strayTables = (
  { sections }: Reading,
  places: Places,
  isInItem: (heading: Heading) => boolean,
): Table[] => {
  const taken = new Set(closed.flatMap((part) => places[part].flatMap(({ blocks }) => tablesIn(blocks))));
  return sections
    .filter((heading) => !isInItem(heading))
    .flatMap(({ blocks }) => tablesIn(blocks))
    .filter((table) => !taken.has(table));
};
