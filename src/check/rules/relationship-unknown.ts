import { nameKey } from '../../spec/grammar/grammar.ts';
import { referenceTargets } from '../entities/reference-targets.ts';
import type { SpecRule } from '../rule.ts';

/** A relationship of something that is no entity. */
export const relationshipUnknown: SpecRule = {
  id: 'TS403',
  name: 'relationship-unknown',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => {
    const { entities, relationships } = document.items;
    if (entities.length === 0) return [];
    const isKnown = referenceTargets(document);
    const missing = new Set<string>();
    return relationships.flatMap(({ item: { from, to }, span }) =>
      [from, to.replace(REMARK, '')].flatMap((name) => {
        if (missing.has(nameKey(name)) || isKnown(name)) return [];
        missing.add(nameKey(name));
        return {
          span,
          message: `the relationship of “${from}” and “${to}” names “${name}”, which is no entity here`,
          hint: 'Describe it as an entity, or mend the name',
        };
      }),
    );
  },
};

/** What is said of a relationship behind it. */
const REMARK = /(?<!\s)\s*(?:[:：(（[#]|\s[-–—,;]+\s|--|\/\/|<--|←).*$/s;
