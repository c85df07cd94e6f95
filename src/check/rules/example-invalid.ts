import { isReadableJson } from '../endpoints/is-readable-json.ts';
import { jsonFences } from '../endpoints/json-fences.ts';
import type { SpecRule } from '../rule.ts';

/** An example that is no JSON, though it says so: who copies it gets an error. */
export const exampleInvalid: SpecRule = {
  id: 'TS313',
  name: 'example-invalid',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: (spec) =>
    jsonFences(spec)
      .filter(({ code }) => !isReadableJson(code))
      .map(({ endpoint, fence }) => ({
        span: fence,
        message: `the example of “${endpoint}” is no JSON`,
        hint: 'Mend its quotes, commas and brackets, or name the language that it is written in',
      })),
};
