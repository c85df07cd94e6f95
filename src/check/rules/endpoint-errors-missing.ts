import { endpointErrors } from '../endpoints/endpoint-errors.ts';
import type { SpecRule } from '../rule.ts';

/** An endpoint that names no error, as if it never failed. */
export const endpointErrorsMissing: SpecRule = {
  id: 'TS305',
  name: 'endpoint-errors-missing',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: (spec) =>
    endpointErrors(spec)
      .filter(({ section, isSaid }) => !isSaid && !neverFails.has(section.item.method))
      .map(({ section }) => ({
        span: section.span,
        message: `“${section.name}” names no error`,
        hint: 'List status, code and meaning under **Errors:**; “None” says that there are none',
      })),
};

/** What the server answers by itself. */
const neverFails: ReadonlySet<string> = new Set(['OPTIONS', 'TRACE']);
