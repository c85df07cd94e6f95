import { circlesIn } from '../components/circles-in.ts';
import type { SpecRule } from '../rule.ts';

/** Components that need each other in a circle. */
export const dependencyCycle: SpecRule = {
  id: 'TS203',
  name: 'dependency-cycle',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document: { items } }) =>
    circlesIn(items.components.map(({ item }) => item)).flatMap((places) => {
      const [first, ...others] = places.flatMap((at) => items.components[at] ?? []);
      if (first === undefined) return [];
      const names = [first, ...others, first].map(({ item }) => item.name);
      return [
        {
          span: first.span,
          message: `components need each other in a circle: ${names.join(' → ')}`,
          hint: 'Turn one of the dependencies round, or put an event or a new component between them',
        },
      ];
    }),
};
