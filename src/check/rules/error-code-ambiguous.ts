import { type CodedError, codedErrors } from '../endpoints/coded-errors.ts';
import type { SpecRule } from '../rule.ts';

/** A code of an error that comes with another status elsewhere. */
export const errorCodeAmbiguous: SpecRule = {
  id: 'TS315',
  name: 'error-code-ambiguous',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: (spec) => {
    const first = new Map<string, CodedError>();
    return codedErrors(spec).flatMap((error) => {
      const { code, status, span } = error;
      const other = first.get(code);
      if (other === undefined) first.set(code, error);
      if (other === undefined || other.status === status) return [];
      const where = other.of === undefined ? 'above' : `in “${other.of}”`;
      return {
        span,
        message: `“${code}” comes with ${status} here, and with ${other.status} ${where}`,
        hint: 'Give one code one status, or two errors two codes',
      };
    });
  },
};
