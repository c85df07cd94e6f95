import { requiresAuthentication, saysAuthenticationOnce } from '../endpoints/authentication.ts';
import { nameOf } from '../endpoints/endpoint-sections.ts';
import { isMechanismTold } from '../endpoints/mechanism-told.ts';
import { openSecurityPart } from '../parts/part-written.ts';
import type { SpecRule } from '../rule.ts';

/** Endpoints that require authentication, in a specification that does not say how it works. */
export const authenticationUnexplained: SpecRule = {
  id: 'TS502',
  name: 'authentication-unexplained',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ page, document }) => {
    const first = document.items.endpoints.find(({ item }) => requiresAuthentication(item));
    const open = first && openSecurityPart(document, 'security.authentication');
    if (first === undefined || open === undefined || saysAuthenticationOnce(document)) return [];
    if (isMechanismTold({ page, document })) return [];
    return [
      {
        span: open.place ?? first.span,
        message: `“${nameOf(first.item)}” requires authentication, and nothing says how it works`,
        hint: 'Say it under Authentication in the section about security: who issues what, and who checks it',
      },
    ];
  },
};
