import { titleSpot } from '../parts/title-spot.ts';
import type { SpecRule } from '../rule.ts';

/** A specification that nobody answers for. */
export const authorMissing: SpecRule = {
  id: 'TS112',
  name: 'author-missing',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document }) => {
    const { author } = document.titleBlock;
    if (author?.value !== undefined) return [];
    return [
      {
        span: author?.span ?? titleSpot(document),
        message: 'nobody is named as author',
        hint: 'Say who answers questions about it: **Author:** in the title block',
      },
    ];
  },
};
