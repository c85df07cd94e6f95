import { requiresAuthentication } from '../endpoints/authentication.ts';
import { withoutStatus } from '../endpoints/endpoint-errors.ts';
import { fieldSpot } from '../endpoints/endpoint-sections.ts';
import type { SpecRule } from '../rule.ts';

/** An endpoint that requires authentication, and says nothing of those who have none. */
export const error401Missing: SpecRule = {
  id: 'TS307',
  name: 'error-401-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) =>
    withoutStatus(spec, [401, 403], ({ item }) => requiresAuthentication(item)).map((section) => ({
      span: fieldSpot(section, 'errors'),
      message: `“${section.name}” requires authentication, and no error says what happens without it`,
      hint: 'Add what comes back then, with 401 or 403',
    })),
};
