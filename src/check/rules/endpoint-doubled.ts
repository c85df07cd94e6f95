import { lastBegun } from '../../document/last-begun.ts';
import type { Located } from '../../document/read/spec-document.ts';
import type { Endpoint } from '../../spec/model.ts';
import { apiSections } from '../endpoints/api-sections.ts';
import { nameOf } from '../endpoints/endpoint-sections.ts';
import type { SpecRule } from '../rule.ts';
import type { SpecSubject } from '../subject.ts';

/** An endpoint that is described twice: nobody knows which one holds. An overview above the descriptions is no double. */
export const endpointDoubled: SpecRule = {
  id: 'TS311',
  name: 'endpoint-doubled',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) => {
    const first = new Map<string, Located<Endpoint>>();
    return candidates(spec).flatMap(({ endpoint, within }) => {
      const key = `${within} ${endpoint.keys[0]}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, endpoint);
        return [];
      }
      return {
        span: endpoint.span,
        message: `“${nameOf(endpoint.item)}” is there already as “${nameOf(other.item)}” in line ${other.line}`,
        hint: 'Make one of the two, or give this one a path of its own',
      };
    });
  },
};

/** The endpoints, each with what it must be alone in: sections in the whole document, others in their table or list. */
const candidates = ({
  document,
  endpoints,
}: SpecSubject): { endpoint: Located<Endpoint>; within: string }[] => {
  const { isElsewhere } = apiSections(document);
  return [
    ...endpoints.map((endpoint) => ({ endpoint, within: 'section' })),
    ...document.items.endpoints
      .filter(({ form, span }) => form !== 'section' && !isElsewhere(lastBegun(document.outline, span.start)))
      .map((endpoint) => ({ endpoint, within: `${endpoint.container.start}` })),
  ];
};
