import type { SpecRule } from '../rule.ts';

/** A component that is described twice. */
export const componentDoubled: SpecRule = {
  id: 'TS204',
  name: 'component-doubled',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document: { items } }) => {
    const first = new Map<string, number>();
    return items.components.flatMap(({ item: { name }, keys: [key = ''], line, span }) => {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, line);
      if (earlier === undefined) return [];
      return [
        {
          span,
          message: `component “${name}” is described in line ${earlier} already`,
          hint: 'Bring the two together, or give them different names',
        },
      ];
    });
  },
};
