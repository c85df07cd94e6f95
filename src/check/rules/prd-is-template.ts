import { posix } from 'node:path';
import { isTemplate } from '../../spec/is-template.ts';
import { prdTarget } from '../requirements/prd-target.ts';
import type { SpecRule } from '../rule.ts';

/** A PRD reference that leads to the template of requirements instead of requirements. */
export const prdIsTemplate: SpecRule = {
  id: 'TS116',
  name: 'prd-is-template',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ page: { path }, document }) => {
    const prd = prdTarget(path, document);
    if (prd === undefined || !isTemplate(posix.basename(prd.linked))) return [];
    return [
      {
        span: prd.span,
        message: `the PRD reference leads to a template: ${prd.target}`,
        hint: 'Name the requirements of this feature',
      },
    ];
  },
};
