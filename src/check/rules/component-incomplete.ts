import type { Component } from '../../spec/model.ts';
import type { SpecRule } from '../rule.ts';

/** A component of which it is not said what it is for, what it does, how it is called, or what it needs. */
export const componentIncomplete: SpecRule = {
  id: 'TS201',
  name: 'component-incomplete',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) =>
    document.items.components.flatMap(({ item, span }) => {
      const missing = pieces.filter(({ isThere }) => !isThere(item)).map(({ label }) => label);
      if (missing.length === 0) return [];
      return [
        {
          span,
          message: `component “${item.name}” says nothing of its ${missing.join(', ')}`,
          hint: 'Fill them in below its heading; “None” says that it needs nothing',
        },
      ];
    }),
};

const pieces: readonly { label: string; isThere: (component: Component) => boolean }[] = [
  { label: 'purpose', isThere: ({ purpose }) => purpose !== undefined },
  { label: 'responsibilities', isThere: ({ responsibilities = [] }) => responsibilities.length > 0 },
  { label: 'interface', isThere: (component) => component.interface !== undefined },
  { label: 'dependencies', isThere: ({ dependencies }) => dependencies !== undefined },
];
