import { titleSpot } from '../parts/title-spot.ts';
import type { SpecRule } from '../rule.ts';

/** A specification of requirements that are still a draft. */
export const prdDraft: SpecRule = {
  id: 'TS117',
  name: 'prd-draft',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document, prd }) => {
    if (
      prd?.status === undefined ||
      !/^\P{L}*(?:draft|entwurf|brouillon|borrador|rascunho|草案|ドラフト)/iu.test(prd.status)
    )
      return [];
    return [
      {
        span: document.titleBlock.prd?.span ?? titleSpot(document),
        message: `its requirements are still a draft: ${prd.path}`,
        hint: 'Have the requirements reviewed first: what is built on them can change with them',
      },
    ];
  },
};
