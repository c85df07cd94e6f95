import { oneLine } from '../clean-text.ts';
import type { Endpoint } from '../model.ts';
import { nearest } from '../nearest.ts';
import { withoutAbsent } from '../without-absent.ts';
import { httpMethods } from '../words.ts';
import { type Grammar, parsed, refused } from './grammar.ts';
import { absentIfEmpty } from './scan.ts';

/** `METHOD /path description`. */
export const endpoint: Grammar<Endpoint> = {
  example: 'POST /api/v1/orders Create an order',
  parse: (line) => {
    const [, verb = '', path = '', rest] = /^(\S*)(?:\s+(\S+))?(?:\s+(.*))?$/.exec(oneLine(line)) ?? [];
    if (verb.startsWith('/')) return refused(`a method stands before the path: GET ${verb}`);
    const method = httpMethods.find((known) => known === verb.toUpperCase());
    if (!method) return refused(unknownMethod(verb));
    if (!path.startsWith('/'))
      return refused(`a path that begins with / stands behind ${method}: ${method} /orders`);
    const description = absentIfEmpty(rest?.replace(/^(?:[-–—:]+(?:\s+|$))+/, ''));
    return parsed(withoutAbsent({ method, path, description }));
  },
  print: ({ method, path, description }) =>
    `${method} ${path}${description === undefined ? '' : ` ${oneLine(description)}`}`,
  key: ({ method, path }) => `${method} ${comparablePath(path)}`,
};

/** `/orders/:id/` and `/Orders/{orderId}` are one path to a router: parameters count by place, not by name. */
const comparablePath = (path: string): string =>
  path
    .replace(/\{[^}/]*\}|:[^/]+/g, '{}')
    .replace(/(?<=.)\/+$/, '')
    .toLowerCase();

const unknownMethod = (verb: string): string => {
  if (verb === '') return 'it reads METHOD /path what it does';
  const close = nearest(verb.toUpperCase(), httpMethods);
  return `“${verb}” is no HTTP method${close ? `; is it ${close}?` : ` (${httpMethods.join(', ')})`}`;
};
