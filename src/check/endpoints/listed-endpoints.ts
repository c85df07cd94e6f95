import { lastBegun } from '../../document/last-begun.ts';
import type { Located, SpecDocument } from '../../document/read/spec-document.ts';
import type { Endpoint } from '../../spec/model.ts';
import { apiSections } from './api-sections.ts';

/** The endpoints of rows, list items and bold lines that have no section of their own; each once, where it stands first. */
export const listedEndpoints = (document: SpecDocument): Located<Endpoint>[] => {
  const { endpoints } = document.items;
  const { isElsewhere } = apiSections(document);
  const known = new Set(endpoints.filter(({ form }) => form === 'section').flatMap(({ keys }) => keys));
  return endpoints.filter(({ form, keys, span }) => {
    if (
      form === 'section' ||
      keys.some((key) => known.has(key)) ||
      isElsewhere(lastBegun(document.outline, span.start))
    )
      return false;
    for (const key of keys) known.add(key);
    return true;
  });
};

/** The keys of the endpoints of which something is said in some place. */
export const keysSaying = (
  { items }: SpecDocument,
  field: 'description' | 'authentication',
): ReadonlySet<string> =>
  new Set(items.endpoints.filter(({ item }) => item[field] !== undefined).flatMap(({ keys }) => keys));
