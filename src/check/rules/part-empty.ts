import type { Block } from '../../document/block.ts';
import type { Place } from '../../document/read/spec-document.ts';
import type { SpecRule } from '../rule.ts';

/** A heading or label of the template with nothing below it. */
export const partEmpty: SpecRule = {
  id: 'TS105',
  name: 'part-empty',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document: { places, text } }) => {
    const empty = Object.values(places)
      .flat()
      .filter((place) => !place.weak && isEmpty(place, text));
    const each = new Map(empty.map((place) => [place.heading.start, place]));
    return [...each.values()].map(({ title, heading }) => ({
      span: heading,
      message: `“${title}” is empty`,
      hint: 'Fill it, or say why it does not apply: Not applicable — reason',
    }));
  },
};

/** Whether nothing stands below a heading, or only the header of a table. */
const isEmpty = ({ heading, span, blocks }: Place, text: string): boolean =>
  text.slice(heading.end, span.end).trim() === '' ||
  (blocks.some(isBareTable) &&
    blocks.every((block) => isBareTable(block) || isNothing(block)) &&
    endsWith(blocks, span.end));

const isBareTable = (block: Block): boolean => block.kind === 'table' && block.rows.length === 0;

const isNothing = ({ kind }: Block): boolean => kind === 'blank' || kind === 'thematic-break';

/** Whether no heading stands below. */
const endsWith = (blocks: readonly Block[], end: number): boolean => (blocks.at(-1)?.end ?? 0) >= end;
