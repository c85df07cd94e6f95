import { drawnNames } from '../components/drawn-names.ts';
import type { SpecRule } from '../rule.ts';

/** A box in a drawing of ours that is described nowhere. */
export const drawnWithoutSection: SpecRule = {
  id: 'TS206',
  name: 'drawn-without-section',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document }) => {
    const drawn = drawnNames(document);
    if (drawn === undefined) return [];
    const { components, externals } = document.items;
    const names = [...components, ...externals].map(({ item: { name } }) => name);
    const needed = components.flatMap(({ item: { dependencies = [] } }) => dependencies);
    return drawn.boxesBeside([...names, ...needed]).map((box) => ({
      span: { start: drawn.start },
      message: `the drawing shows “${box}”, which is described nowhere`,
      hint: 'Describe it as a component, or have the drawing made anew: create-tech-spec add --diagrams ascii, or mermaid',
    }));
  },
};
