import { isDay } from '../../spec/day.ts';
import type { SpecRule } from '../rule.ts';

/** A day of the last change that is older than the last commit that changed the document. */
export const dateStale: SpecRule = {
  id: 'TS113',
  name: 'date-stale',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document, changed, around: { today } }) => {
    const { date } = document.titleBlock;
    const value = date?.value;
    if (date === undefined || value === undefined || !isDay(value) || changed === undefined) return [];
    if (value >= changed) return [];
    const { span } = date;
    const remove = document.text.slice(span.start, span.end);
    return [
      {
        span,
        message: `it says ${value}, and was changed on ${changed}`,
        hint: `Write the day of the last change: ${changed}`,
        // The change that mends it is the last one.
        ...(remove === value && { fix: [{ at: span.start, remove, insert: today }] }),
      },
    ];
  },
};
