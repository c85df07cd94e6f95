import { isDay } from '../../spec/day.ts';

/** A day in another form as `YYYY-MM-DD`, where it can mean only one: the year first, the name of the month, or the day first with dots. */
export const isoDay = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})\.?$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ??
    dotted(text) ??
    named(text) ??
    [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
};

/** `22.11.2026`: with dots the day stands first everywhere. */
const dotted = (text: string): string[] | undefined => {
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : [text, year, month, day];
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2 November 2026`, `Nov 2nd, 2026` */
const named = (text: string): string[] | undefined => {
  const {
    day,
    month = '',
    year,
  } = /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i.exec(text)?.groups ??
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(text)?.groups ??
  {};
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return day === undefined || year === undefined || at === -1 ? undefined : [text, year, String(at + 1), day];
};
