import { recordCitations } from '../records/record-citations.ts';
import { recordTag } from '../records/supersession.ts';
import type { SpecRule } from '../rule.ts';

/** A record that the specification cites and that nobody has decided yet. */
export const recordProposed: SpecRule = {
  id: 'TS804',
  name: 'record-proposed',
  of: 'spec',
  severities: ['off', 'information', 'error'],
  find: (spec) =>
    recordCitations(spec)
      .filter(({ record }) => record.state === 'proposed')
      .map(({ record, span }) => ({
        span,
        message: `the record “${recordTag(record.file)}” is only proposed`,
        hint: 'Decide it before the specification is approved: create-tech-spec adr status',
      })),
};
