import { isPlaceholder, titleSpot } from '../parts/title-spot.ts';
import type { SpecRule } from '../rule.ts';

/** A specification that does not say which requirements it answers. */
export const prdMissing: SpecRule = {
  id: 'TS114',
  name: 'prd-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => {
    const { prd } = document.titleBlock;
    if (prd?.value !== undefined || prd?.target !== undefined) return [];
    return [
      {
        span: prd?.span ?? titleSpot(document),
        message: isPlaceholder(document, 'prd')
          ? 'the PRD reference still shows the text of the template'
          : 'it does not say which requirements it answers',
        hint: 'Link to them in the title block, or say why there are none: **PRD Reference:** Not applicable — reason',
      },
    ];
  },
};
