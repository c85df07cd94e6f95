import { circlesIn } from '../components/circles-in.ts';
import type { SpecRule } from '../rule.ts';

/** Components that need each other in a circle. */
export const dependencyCycle: SpecRule = {
  id: 'TS203',
  name: 'dependency-cycle',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document: { items } }) =>
    circlesIn(items.components.map(({ item }) => item)).flatMap((names) => {
      const first = items.components.find(({ item }) => item.name === names[0]);
      if (first === undefined) return [];
      return [
        {
          span: first.span,
          message: `components need each other in a circle: ${[...names, names[0]].join(' → ')}`,
          hint: 'Turn one of the dependencies round, or put an event or a new component between them',
        },
      ];
    }),
};
