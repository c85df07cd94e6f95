import type { Located, SpecDocument } from '../../document/read/spec-document.ts';
import type { Endpoint } from '../../spec/model.ts';
import { namesAuthentication, saysAuthenticationOnce } from '../authentication.ts';
import { endpointSections, nameOf, pieceOf } from '../endpoint-sections.ts';
import { keysSaying, listedEndpoints } from '../listed-endpoints.ts';
import { isPartWritten } from '../part-written.ts';
import type { SpecRule, Spot } from '../rule.ts';

/** An endpoint of which it is not said who may call it. */
export const endpointAuthenticationMissing: SpecRule = {
  id: 'TS303',
  name: 'endpoint-authentication-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) =>
    saysAuthenticationOnce(document) ? [] : [...inSections(document), ...inLists(document)],
};

const inSections = (document: SpecDocument): Spot[] => {
  const said = keysSaying(document, 'authentication');
  return endpointSections(document)
    .filter(
      (section) =>
        !section.keys.some((key) => said.has(key)) &&
        !section.open.has('authentication') &&
        pieceOf(section, 'authentication')?.blocks.length === undefined &&
        !namesAuthentication(document.text.slice(section.span.start, section.span.end)),
    )
    .map(({ item, span }) => spotOf(item, span));
};

/** Rows leave the cell empty that others fill; of lists that have no room for it, the first endpoint stands for all. */
const inLists = (document: SpecDocument): Spot[] => {
  const said = keysSaying(document, 'authentication');
  const isExplained = isPartWritten(document, 'security.authentication');
  const passed = new Set<number>();
  return listedEndpoints(document).flatMap((endpoint) => {
    const { item, keys, span, container } = endpoint;
    if (keys.some((key) => said.has(key))) return [];
    if (hasColumn(endpoint)) return spotOf(item, span);
    if (isExplained || passed.has(container.start)) return [];
    passed.add(container.start);
    if (namesAuthentication(document.text.slice(container.start, container.end))) return [];
    return {
      span,
      message: `nothing is said of who may call “${nameOf(item)}” and the others of its list`,
      hint: 'Say it once for all of them, or in a column of its own: Authentication',
    };
  });
};

const hasColumn = ({ container }: Located<Endpoint>): boolean =>
  container.kind === 'table' && container.columns.some(({ key }) => key === 'authentication');

const spotOf = (endpoint: Endpoint, span: Spot['span']): Spot => ({
  span,
  message: `nothing is said of who may call “${nameOf(endpoint)}”`,
  hint: 'Say it under **Authentication:**, such as Required - Bearer token; “None” says that anybody may',
});
