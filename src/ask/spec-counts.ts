import type { Answers } from '../spec/answers-model.ts';

/** What a specification is made of: `3 components, 2 endpoints, 1 entity, 1 ADR`. */
export const specCounts = (items: Answers): string =>
  counts
    .filter(({ key }) => items[key].length > 0)
    .map(({ key, one, many }) => `${items[key].length} ${items[key].length === 1 ? one : many}`)
    .join(', ') || 'no components, endpoints, entities or ADRs yet';

const counts = [
  { key: 'components', one: 'component', many: 'components' },
  { key: 'endpoints', one: 'endpoint', many: 'endpoints' },
  { key: 'entities', one: 'entity', many: 'entities' },
  { key: 'decisions', one: 'ADR', many: 'ADRs' },
] as const;
