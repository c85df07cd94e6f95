import { majority } from './majority.ts';

type Day = { year: string; month: string; day: string };

/** A way to write a day, known by what it looks like. */
export type DateForm = { name: string; pattern: RegExp; print: (day: Day) => string };

const months = [
  'January February March April May June July August September October November December',
].flatMap((names) => names.split(' '));

const monthName = ({ month }: Day): string => months[Number(month) - 1] ?? month;

const named = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')})`;

const iso: DateForm = {
  name: 'iso',
  pattern: /^\d{4}-\d\d?-\d\d?/,
  print: ({ year, month, day }) => `${year}-${month}-${day}`,
};

/** The ways that records write days; of numbers alone, only those that no other country would read as another day. */
const forms: readonly DateForm[] = [
  iso,
  {
    name: 'slashes',
    pattern: /^\d{4}\/\d\d?\/\d\d?/,
    print: ({ year, month, day }) => `${year}/${month}/${day}`,
  },
  {
    name: 'dots',
    pattern: /^\d\d?\.\d\d?\.\d{4}/,
    print: ({ year, month, day }) => `${day}.${month}.${year}`,
  },
  {
    name: 'day first',
    pattern: /^(?:1[3-9]|2\d|3[01])\/\d\d?\/\d{4}/,
    print: ({ year, month, day }) => `${day}/${month}/${year}`,
  },
  {
    name: 'month first',
    pattern: /^\d\d?\/(?:1[3-9]|2\d|3[01])\/\d{4}/,
    print: ({ year, month, day }) => `${month}/${day}/${year}`,
  },
  {
    name: 'long, day first',
    pattern: new RegExp(`^\\d\\d?\\.? ${named} \\d{4}`, 'i'),
    print: (day) => `${Number(day.day)} ${monthName(day)} ${day.year}`,
  },
  {
    name: 'long, month first',
    pattern: new RegExp(`^${named} \\d\\d?(?:st|nd|rd|th)?,? \\d{4}`, 'i'),
    print: (day) => `${monthName(day)} ${Number(day.day)}, ${day.year}`,
  },
];

/** How most of some dates are written, later ones weighing more; ISO 8601 where none is understood. */
export const dateFormOf = (dates: readonly string[]): DateForm => {
  const known = dates.flatMap((date) => forms.find(({ pattern }) => pattern.test(date.trim())) ?? []);
  return majority(known, ({ name }) => name)?.value ?? iso;
};

/** @param date `YYYY-MM-DD` */
export const printDate = (date: string, { print }: DateForm): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return print({ year, month, day });
};
