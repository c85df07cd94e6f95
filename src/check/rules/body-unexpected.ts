import { fieldSpot } from '../endpoints/endpoint-sections.ts';
import { isBodyShown } from '../endpoints/is-body-shown.ts';
import type { SpecRule } from '../rule.ts';

/** A request with a body, of a method for which a body means nothing. */
export const bodyUnexpected: SpecRule = {
  id: 'TS309',
  name: 'body-unexpected',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ endpoints }) =>
    endpoints
      .filter(({ item }) => bodiless.has(item.method) && isBodyShown(item.request))
      .map((section) => ({
        span: fieldSpot(section, 'request'),
        message: `“${section.name}” has a body, which ${section.item.method} gives no meaning to`,
        hint: 'Move it into the path or the query, or use POST, PUT or PATCH',
      })),
};

const bodiless: ReadonlySet<string> = new Set(['GET', 'DELETE', 'HEAD']);
