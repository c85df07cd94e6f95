import { counted } from '../../spec/counted.ts';
import { missingSections, writeMissingSections } from '../parts/missing-sections.ts';
import { titleSpot } from '../parts/title-spot.ts';
import type { SpecRule } from '../rule.ts';

/** Sections of the template that a specification does not have, under whatever name. */
export const sectionMissing: SpecRule = {
  id: 'TS103',
  name: 'section-missing',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document }) => {
    const missing = missingSections(document);
    if (missing.length === 0) return [];
    const names = missing.map(({ heading }) => heading).join(', ');
    return [
      {
        span: titleSpot(document),
        message: `${counted(missing.length, 'section')} of the template ${missing.length === 1 ? 'is' : 'are'} missing: ${names}`,
        hint: `Write ${missing.length === 1 ? 'it' : 'them'}, or say below a heading why it does not apply: Not applicable — reason`,
        fix: () => writeMissingSections(document, missing),
      },
    ];
  },
};
