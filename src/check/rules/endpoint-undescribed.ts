import type { Block } from '../../document/block.ts';
import { pieceNamed } from '../../document/read/fields.ts';
import { componentLabels } from '../../document/read/item-labels.ts';
import type { Located } from '../../document/read/spec-document.ts';
import { partLabels, sectionLabels } from '../../document/spec-labels.ts';
import type { Endpoint } from '../../spec/model.ts';
import { type EndpointSection, nameOf } from '../endpoints/endpoint-sections.ts';
import { keysSaying, listedEndpoints } from '../endpoints/listed-endpoints.ts';
import { isSolid } from '../parts/is-solid.ts';
import type { SpecRule } from '../rule.ts';
import { hasMoreLines } from '../words/has-more-lines.ts';

/** An endpoint of which it is not said what it does. */
export const endpointUndescribed: SpecRule = {
  id: 'TS302',
  name: 'endpoint-undescribed',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document, endpoints }) => {
    const described = keysSaying(document, 'description');
    const isDescribed = ({ keys }: Located<Endpoint>): boolean => keys.some((key) => described.has(key));
    const found = [
      ...endpoints.filter((section) => !isDescribed(section) && !isExplained(section)),
      ...listedEndpoints(document).filter(
        (endpoint) => !isDescribed(endpoint) && !hasMore(endpoint, document.text),
      ),
    ];
    return found.map(({ item, span }) => ({
      span,
      message: `nothing is said of what “${nameOf(item)}” does`,
      hint: 'Say it in a sentence: **Description:** below its heading, or behind its path in a list',
    }));
  },
};

const otherLabels = [
  ...componentLabels.purpose,
  ...partLabels.summary.names,
  ...sectionLabels.overview.names,
];

/** Whether a section says in other words what its endpoint does: before its first label, or behind a label that means the same. */
const isExplained = ({ open, heading, pieces }: EndpointSection): boolean => {
  if (open.has('description')) return true;
  const first = pieces[0]?.heading.start ?? Number.POSITIVE_INFINITY;
  const other = pieceNamed(pieces, otherLabels);
  return heading.blocks.some((block) => isTextBefore(block, first)) || other?.blocks.some(isSolid) === true;
};

const isTextBefore = (block: Block, offset: number): boolean => {
  if (block.kind === 'paragraph') return (block.lines[0]?.start ?? block.start) < offset;
  return (block.kind === 'list' || block.kind === 'quote') && block.end <= offset;
};

/** Whether more is said of a listed endpoint than its model holds: in columns of somebody's own, or in lines below. */
const hasMore = ({ form, container, span }: Located<Endpoint>, text: string): boolean => {
  if (form !== 'row') return hasMoreLines(text.slice(span.start, span.end));
  return (
    container.kind === 'table' &&
    !container.columns.some(({ key }) => key === 'description') &&
    container.columns.some(({ key }) => key === undefined)
  );
};
