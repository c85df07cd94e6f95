import { titleSpot } from '../parts/title-spot.ts';
import type { SpecRule } from '../rule.ts';

/** A specification that does not say what it leaves out. */
export const outOfScopeMissing: SpecRule = {
  id: 'TS121',
  name: 'out-of-scope-missing',
  of: 'spec',
  severities: ['information', 'warning', 'warning'],
  find: ({ document }) => {
    const { items, places, notApplicable } = document;
    if ((items.texts['scope.out']?.length ?? 0) > 0 || notApplicable['scope.out'] !== undefined) return [];
    return [
      {
        span: places['scope.out'][0]?.heading ?? places.overview[0]?.heading ?? titleSpot(document),
        message: 'nothing is out of scope',
        hint: 'Name what somebody could expect here and will not find',
      },
    ];
  },
};
