import type { Located, SpecDocument } from '../../document/read/spec-document.ts';
import type { Endpoint } from '../../spec/model.ts';
import { namesAuthentication, saysAuthenticationOnce } from '../endpoints/authentication.ts';
import { type EndpointSection, nameOf, pieceOf } from '../endpoints/endpoint-sections.ts';
import { keysSaying, listedEndpoints } from '../endpoints/listed-endpoints.ts';
import { isSolid } from '../parts/is-solid.ts';
import { isPartWritten } from '../parts/part-written.ts';
import { textBesideCode } from '../parts/text-of.ts';
import type { SpecRule, Spot } from '../rule.ts';

/** An endpoint of which it is not said who may call it. */
export const endpointAuthenticationMissing: SpecRule = {
  id: 'TS303',
  name: 'endpoint-authentication-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document, endpoints }) =>
    saysAuthenticationOnce(document) ? [] : [...inSections(document, endpoints), ...inLists(document)],
};

const inSections = (document: SpecDocument, endpoints: readonly EndpointSection[]): Spot[] => {
  const said = keysSaying(document, 'authentication');
  // Where no endpoint says it, it is said once for all.
  if (said.size === 0 && isPartWritten(document, 'security.authentication')) return [];
  return endpoints
    .filter(
      (section) =>
        !section.keys.some((key) => said.has(key)) &&
        !section.open.has('authentication') &&
        pieceOf(section, 'authentication')?.blocks.some(isSolid) !== true &&
        !namesAuthentication(document.text.slice(section.span.start, section.span.end)) &&
        !tellsAccess(textBesideCode(document.text, section.blocks)),
    )
    .map(({ item, span }) => spotOf(item, span));
};

/** Whether prose tells who may call an endpoint: `Needs a session`, `Public`. */
const tellsAccess = (prose: string): boolean => WHO.test(prose);

const WHO =
  /(?<!\p{L})(?:(?:un)?authenticate[ds]?|anonymous(?:ly)?|(?:is|are|be) public|public (?:endpoint|route)|publicly|sessions?|(?:signed|logged)[- ]in|(?:access|id|service|with an?|valid) tokens?|öffentlich|angemeldet\p{L}*|eingeloggt\p{L}*|sitzung|authentifiée?s?|autenticad[oa]s?)(?!\p{L})|ログイン|登录/iu;

/** Rows leave the cell empty that others fill; of lists that have no room for it, the first endpoint stands for all. */
const inLists = (document: SpecDocument): Spot[] => {
  const said = keysSaying(document, 'authentication');
  const isExplained = isPartWritten(document, 'security.authentication');
  const passed = new Set<number>();
  return listedEndpoints(document).flatMap((endpoint) => {
    const { item, keys, span, container } = endpoint;
    if (keys.some((key) => said.has(key))) return [];
    if (hasColumn(endpoint)) return spotOf(item, span);
    if (hasOtherColumn(endpoint)) return [];
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

/** Whether a column of somebody's own says it: `Auth Required`, `Roles`. */
const hasOtherColumn = ({ container }: Located<Endpoint>): boolean =>
  container.kind === 'table' &&
  container.columns.some(({ key, title }) => key === undefined && ACCESS.test(title));

const ACCESS =
  /auth|login|access|permission|roles?\b|scope|secur|zugriff|rolle|berechtig|accès|acceso|acesso|認|权限|権限/iu;

const spotOf = (endpoint: Endpoint, span: Spot['span']): Spot => ({
  span,
  message: `nothing is said of who may call “${nameOf(endpoint)}”`,
  hint: 'Say it under **Authentication:**, such as Required - Bearer token; “None” says that anybody may',
});
