import { isDay } from '../../spec/day.ts';
import type { SpecRule } from '../rule.ts';
import { isoDay } from '../words/iso-day.ts';

/** A day of the last change that is not written as `YYYY-MM-DD`, or is still to come. */
export const dateInvalid: SpecRule = {
  id: 'TS111',
  name: 'date-invalid',
  of: 'spec',
  severities: ['warning', 'warning', 'error'],
  find: ({ document, around: { today } }) => {
    const { date } = document.titleBlock;
    if (date?.value === undefined) return [];
    const { value, span } = date;
    const remove = document.text.slice(span.start, span.end);
    const mended = (day: string) =>
      remove === value ? { fix: [{ at: span.start, remove, insert: day }] } : {};
    if (!isDay(value)) {
      const day = isoDay(value);
      const hint = 'Write it as YYYY-MM-DD';
      return [
        {
          span,
          message: `“${value}” is no day of the calendar as YYYY-MM-DD`,
          hint,
          ...(day && mended(day)),
        },
      ];
    }
    if (value <= today) return [];
    return [{ span, message: `${value} is still to come`, hint: `Today is ${today}`, ...mended(today) }];
  },
};
