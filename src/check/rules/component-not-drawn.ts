import { drawnNames } from '../components/drawn-names.ts';
import type { SpecRule } from '../rule.ts';

/** A component that a drawing of ours does not show. */
export const componentNotDrawn: SpecRule = {
  id: 'TS205',
  name: 'component-not-drawn',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document }) => {
    const drawn = drawnNames(document);
    if (drawn === undefined) return [];
    return document.items.components
      .filter(({ item: { name } }) => !drawn.shows(name))
      .map(({ item: { name }, span }) => ({
        span,
        message: `component “${name}” is missing in the drawing of components`,
        hint: 'Have it drawn anew: create-tech-spec add --diagrams ascii, or mermaid',
      }));
  },
};
