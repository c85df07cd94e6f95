import { dependencyTargets } from '../components/dependency-targets.ts';
import { withoutRemark } from '../components/without-remark.ts';
import type { SpecRule } from '../rule.ts';

/** A component that needs something which the document does not know. */
export const dependencyUnknown: SpecRule = {
  id: 'TS202',
  name: 'dependency-unknown',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document }) => {
    const isKnown = dependencyTargets(document);
    return document.items.components.flatMap(({ item: { name, dependencies = [] }, span }) =>
      dependencies
        .filter((dependency) => !isKnown(dependency) && !isKnown(withoutRemark(dependency)))
        .map((dependency) => ({
          span,
          message: `component “${name}” needs “${withoutRemark(dependency)}”, which is no component and no external system here`,
          hint: 'Describe it as one of the two, or use the name that it has there',
        })),
    );
  },
};
