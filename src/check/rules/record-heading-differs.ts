import { numberSpot } from '../records/record-spots.ts';
import type { RecordRule } from '../rule.ts';

/** A record whose heading has another number than its file. */
export const recordHeadingDiffers: RecordRule = {
  id: 'TS812',
  name: 'record-heading-differs',
  of: 'record',
  severities: ['warning', 'warning', 'error'],
  find: ({ record }) => {
    const { heading, name } = record;
    if (name.id.kind !== 'number' || heading?.digits === undefined) return [];
    if (Number(heading.digits) === name.id.number) return [];
    return [
      {
        span: numberSpot(record),
        message: `the heading says ${heading.digits}, the name of the file ${name.digits}`,
        hint: 'Correct whichever is wrong, and the links to it',
      },
    ];
  },
};
