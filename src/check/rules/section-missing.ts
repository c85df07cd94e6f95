import { missingSections } from '../missing-sections.ts';
import type { SpecRule } from '../rule.ts';
import { titleSpot } from '../title-spot.ts';

/** A section of the template that a specification does not have, under whatever name. */
export const sectionMissing: SpecRule = {
  id: 'TS103',
  name: 'section-missing',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ document }) =>
    missingSections(document).map(({ heading, fix }) => ({
      span: titleSpot(document),
      message: `there is no section “${heading}”`,
      hint: 'Write it, or say below its heading why it does not apply: Not applicable — reason',
      fix,
    })),
};
