import { type ParameterForm, parameterForms } from '../endpoints/path-parameters.ts';
import type { SpecRule } from '../rule.ts';

/** A path that writes its parameters in another way than most do. */
export const pathParametersMixed: SpecRule = {
  id: 'TS312',
  name: 'path-parameters-mixed',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => {
    const all = document.items.endpoints.map(({ item, span }) => ({
      path: item.path,
      span,
      forms: parameterForms(item.path),
    }));
    const usual = mostCommon(all.flatMap(({ forms }) => forms));
    if (usual === undefined) return [];
    return all.flatMap(({ path, span, forms }) => {
      const other = forms.find((form) => form !== usual);
      if (other === undefined) return [];
      return {
        span,
        message: `“${path}” writes a parameter as ${other}, where others are ${usual}`,
        hint: `Write it as ${usual} too`,
      };
    });
  },
};

/** The form that is there most often; of two as common the one that comes first. */
const mostCommon = (forms: readonly ParameterForm[]): ParameterForm | undefined => {
  const counts = new Map<ParameterForm, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
};
