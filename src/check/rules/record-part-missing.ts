import { missingParts } from '../records/record-parts.ts';
import { headingSpot } from '../records/record-spots.ts';
import type { RecordRule } from '../rule.ts';

/** A record that does not tell its context, its decision or its consequences. */
export const recordPartMissing: RecordRule = {
  id: 'TS816',
  name: 'record-part-missing',
  of: 'record',
  severities: ['warning', 'warning', 'error'],
  find: ({ record, listed: { state } }) => {
    const isDecided = state === 'accepted' || state === 'deprecated' || state === 'superseded';
    return missingParts(record, !isDecided).map(({ part, section }) => ({
      span: section?.heading ?? headingSpot(record),
      message: `the record does not tell its ${part}`,
      hint: hints[part],
    }));
  },
};

const hints = {
  context: 'Say what called for the decision: the forces at play',
  decision: 'Say in a sentence what was decided',
  consequences: 'Say what becomes easier and what harder',
} as const;
