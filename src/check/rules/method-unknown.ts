import { nearest } from '../../spec/nearest.ts';
import { httpMethods } from '../../spec/words.ts';
import { namedMethods } from '../endpoints/named-methods.ts';
import type { SpecRule } from '../rule.ts';

/** An endpoint with a method that is none of HTTP: nobody can call it. */
export const methodUnknown: SpecRule = {
  id: 'TS301',
  name: 'method-unknown',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) =>
    namedMethods(document)
      .filter(({ method }) => !known.has(method))
      .map(({ method, path, span }) => {
        const close = nearest(method, httpMethods);
        return {
          span,
          message: `“${method}” of “${method} ${path}” is no method of HTTP`,
          hint: close === undefined ? `Use one of ${httpMethods.join(', ')}` : `Did you mean ${close}?`,
        };
      }),
};

/** The methods that are registered, and what else people write before a path and mean. */
const known: ReadonlySet<string> = new Set([
  ...httpMethods,
  ...'CONNECT QUERY SEARCH REPORT LINK UNLINK COPY MOVE LOCK UNLOCK MKCOL PROPFIND PROPPATCH PURGE ACL BIND'.split(
    ' ',
  ),
  ...'ANY ALL WS WSS WEBSOCKET SSE RPC GRPC SUB PUB SUBSCRIBE PUBLISH EVENT TOPIC QUEUE CRON CLI'.split(' '),
  ...'API URL URI PATH ROUTE ENDPOINT HTTP HTTPS REST CRUD UI PAGE TODO TBD NEW DEPRECATED'.split(' '),
]);
