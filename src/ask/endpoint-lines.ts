import { endpoint } from '../spec/grammar/endpoint.ts';
import type { Endpoint } from '../spec/model.ts';
import { httpMethods } from '../spec/words.ts';
import type { LinesQuestion } from './ask.ts';
import { linesQuestion } from './item-lines.ts';

/** The question for endpoints: methods complete, and so does the path that the endpoints above have in common. */
export const endpointQuestion = (message: string, items: readonly Endpoint[]): LinesQuestion => ({
  ...linesQuestion('endpoint', message, items, completed),
  examples: [endpoint.example, 'GET /api/v1/orders/{id} Get an order'],
});

const completed = (text: string, others: readonly string[]): string => {
  const [, verb = '', path] = /^(\S+)(?:\s+(\S*))?$/.exec(text) ?? [];
  if (path === undefined) {
    const method = httpMethods.find((known) => verb !== '' && known.startsWith(verb.toUpperCase()));
    return method === undefined ? text : `${method} ${sharedPath(others)}`;
  }
  const known = [sharedPath(others), ...pathsOf(others)].find(
    (candidate) => candidate.startsWith(path) && candidate !== path,
  );
  return known === undefined ? text : `${verb.toUpperCase()} ${known}`;
};

const pathsOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => {
    const read = endpoint.parse(line);
    return read.kind === 'value' ? [read.value.path] : [];
  });

/** The path that all endpoints begin with, whole segments only: `/api/v1/orders`. */
const sharedPath = (lines: readonly string[]): string => {
  const [first, ...rest] = pathsOf(lines).map((path) => path.split('/'));
  if (!first) return '/';
  const differs = first.findIndex(
    (segment, index) => /[:{]/.test(segment) || rest.some((path) => path[index] !== segment),
  );
  return first.slice(0, differs < 0 ? undefined : differs).join('/') || '/';
};
