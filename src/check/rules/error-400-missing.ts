import { withoutStatus } from '../endpoints/endpoint-errors.ts';
import { fieldSpot } from '../endpoints/endpoint-sections.ts';
import { isBodyShown } from '../endpoints/is-body-shown.ts';
import type { SpecRule } from '../rule.ts';

/** An endpoint that takes a body, and says nothing of one that is wrong. */
export const error400Missing: SpecRule = {
  id: 'TS306',
  name: 'error-400-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) =>
    withoutStatus(spec, [400, 422], ({ item }) => isBodyShown(item.request)).map((section) => ({
      span: fieldSpot(section, 'errors'),
      message: `“${section.name}” takes a body, and no error says what happens when it is wrong`,
      hint: 'Add what comes back then, with 400 or 422',
    })),
};
