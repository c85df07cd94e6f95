import type { LineKind } from './grammar/grammar.ts';
import type { LineValues } from './grammar/grammars.ts';

/** What people call an item: its name, its method and path, its text. */
export const itemName = <K extends LineKind>(kind: K, item: LineValues[K]): string =>
  (names[kind] as (item: LineValues[K]) => string)(item);

const byName = ({ name }: { name: string }): string => name;

const names: { readonly [K in LineKind]: (item: LineValues[K]) => string } = {
  component: byName,
  external: byName,
  endpoint: ({ method, path }) => `${method} ${path}`,
  error: ({ status, code }) => (code === undefined ? String(status) : `${status} ${code}`),
  entity: byName,
  field: byName,
  relationship: ({ from, to, cardinality }) => `${from} ${cardinality} ${to}`,
  decision: ({ title }) => title,
  threat: ({ threat }) => threat,
  config: ({ variable }) => variable,
  metric: ({ metric }) => metric,
  term: ({ term }) => term,
  reference: ({ title, url }) => title ?? url ?? '',
  approver: ({ role }) => role,
  text: (text) => text,
};
