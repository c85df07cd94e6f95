import { specStatusOf } from '../../spec/spec-status.ts';
import { specStatuses } from '../../spec/words.ts';
import { isPlaceholder, titleSpot } from '../parts/title-spot.ts';
import type { SpecRule } from '../rule.ts';

/** A status that is not one of the three, or none. */
export const statusUnknown: SpecRule = {
  id: 'TS110',
  name: 'status-unknown',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document }) => {
    const { status } = document.titleBlock;
    const value = status?.value;
    if (isPlaceholder(document, 'status')) return [];
    if (specStatusOf(value) !== undefined) return [];
    return [
      {
        span: status?.span ?? titleSpot(document),
        message:
          value === undefined ? 'it does not say its status' : `“${value}” is no status of a specification`,
        hint: `Say one of: ${specStatuses.join(', ')}`,
      },
    ];
  },
};
