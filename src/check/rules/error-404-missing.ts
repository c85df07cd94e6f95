import { withoutStatus } from '../endpoints/endpoint-errors.ts';
import { fieldSpot } from '../endpoints/endpoint-sections.ts';
import { resourceParameter } from '../endpoints/path-parameters.ts';
import type { SpecRule } from '../rule.ts';

/** An endpoint for one of many things, which says nothing of one that is not there. */
export const error404Missing: SpecRule = {
  id: 'TS308',
  name: 'error-404-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) =>
    withoutStatus(spec, [404, 410], ({ item }) => resourceParameter(item.path) !== undefined).map(
      (section) => ({
        span: fieldSpot(section, 'errors'),
        message: `“${section.name}” names no error for a “${resourceParameter(section.item.path)}” that is not there`,
        hint: 'Add what comes back then, with 404',
      }),
    ),
};
