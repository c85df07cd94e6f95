import { titleSpot } from '../parts/title-spot.ts';
import { requirementKey, requirementsIn } from '../requirements/requirements-in.ts';
import type { SpecRule } from '../rule.ts';

/** A requirement of the product requirements that the specification never speaks of. */
export const requirementUncited: SpecRule = {
  id: 'TS118',
  name: 'requirement-uncited',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document, page, prd }) => {
    if (prd === undefined || prd.requirements.length === 0) return [];
    const cited = new Set(
      requirementsIn(page.text, page.blocks, page.prose).map(({ id }) => requirementKey(id)),
    );
    return prd.requirements
      .filter((id) => !cited.has(requirementKey(id)))
      .map((id) => ({
        span: document.titleBlock.prd?.span ?? titleSpot(document),
        message: `requirement “${id}” of “${prd.path}” is cited nowhere`,
        hint: 'Name it where it is met, or in Out of Scope with the reason',
      }));
  },
};
