import { nameKeys } from '../../document/read/found.ts';
import type { SpecRule } from '../rule.ts';

/** The same thing in scope and out of scope. */
export const scopeContradiction: SpecRule = {
  id: 'TS122',
  name: 'scope-contradiction',
  of: 'spec',
  severities: ['information', 'warning', 'warning'],
  find: ({ document: { items } }) => {
    const inside = new Map(
      (items.texts['scope.in'] ?? []).flatMap(({ item, line }) =>
        nameKeys(item).map((key) => [key, line] as const),
      ),
    );
    return (items.texts['scope.out'] ?? []).flatMap(({ item, span }) => {
      const line = nameKeys(item)
        .map((key) => inside.get(key))
        .find((found) => found !== undefined);
      if (line === undefined) return [];
      return [
        {
          span,
          message: `“${item}” is out of scope, and in scope in line ${line}`,
          hint: 'Keep it in one of the two lists, or say which part of it is meant',
        },
      ];
    });
  },
};
