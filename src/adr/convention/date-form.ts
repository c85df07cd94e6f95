import { majority } from './majority.ts';

type Day = { year: string; month: string; day: string };

/** A way to write a day, known by what it looks like. */
export type DateForm = { name: string; pattern: RegExp; print: (day: Day) => string };

/** The names of months, in English, German, French, Spanish, Portuguese and Italian. */
const months = [
  'January February March April May June July August September October November December',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
].map((names) => names.split(' '));

/** Days with a month by its name, after the day; the signs between them differ by language. */
const named: readonly DateForm[] = months.flatMap((names, language) => {
  const pattern = new RegExp(
    String.raw`^\d\d?(?:\.|º|er)? (?:de )?(?:${names.join('|')}) (?:de )?\d{4}`,
    language === 0 ? 'i' : '',
  );
  const [dot, of] = [language === 1 ? '.' : '', language === 3 || language === 4 ? ' de' : ''];
  return [
    {
      name: `day first, ${names[0]}`,
      pattern,
      print: ({ year, month, day }) =>
        `${Number(day)}${dot}${of} ${names[Number(month) - 1] ?? month}${of} ${year}`,
    },
  ];
});

const english = months[0] ?? [];
const anyEnglish = `(?:${english.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')})`;

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
    name: 'day first, in numbers',
    pattern: /^(?:1[3-9]|2\d|3[01])\/\d\d?\/\d{4}/,
    print: ({ year, month, day }) => `${day}/${month}/${year}`,
  },
  {
    name: 'month first, in numbers',
    pattern: /^\d\d?\/(?:1[3-9]|2\d|3[01])\/\d{4}/,
    print: ({ year, month, day }) => `${month}/${day}/${year}`,
  },
  {
    name: 'characters',
    pattern: /^\d{4}年\d\d?月\d\d?日/,
    print: ({ year, month, day }) => `${year}年${Number(month)}月${Number(day)}日`,
  },
  ...named,
  {
    name: 'month first',
    pattern: new RegExp(`^${anyEnglish} \\d\\d?(?:st|nd|rd|th)?,? \\d{4}`, 'i'),
    print: ({ year, month, day }) => `${english[Number(month) - 1] ?? month} ${Number(day)}, ${year}`,
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
