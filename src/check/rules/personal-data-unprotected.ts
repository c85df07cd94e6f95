import { personalFields } from '../entities/personal-fields.ts';
import { openSecurityPart } from '../parts/part-written.ts';
import type { SpecRule } from '../rule.ts';

/** Fields that look like personal data, in a specification that does not say how such data is protected. */
export const personalDataUnprotected: SpecRule = {
  id: 'TS503',
  name: 'personal-data-unprotected',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => {
    const open = openSecurityPart(document, 'security.dataProtection');
    const [first, ...others] = open === undefined ? [] : personalFields(document);
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : `, and ${others.length} more,`;
    return [
      {
        span: open?.place ?? first.span,
        message: `“${first.name}” of “${first.of}”${more} looks like personal data, and nothing says how it is protected`,
        hint: 'Say it under Data Protection: who sees it, how it is encrypted, when it is deleted',
      },
    ];
  },
};
