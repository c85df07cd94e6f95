/**
 * The numbering after another one: `3.2` → `3.3`, `B)` → `C)`, `IV.` → `V.`. A number that another heading has is
 * passed over; '' where there is none to continue.
 *
 * @param count How many siblings there are: the ninth of a list in letters is I, the first one in Roman numbers too.
 */
export const nextNumbering = (
  numbering: string | undefined,
  count: number,
  taken: ReadonlySet<string>,
): string => {
  if (numbering === undefined) return '';
  let next = following(numbering, count);
  while (next !== '' && taken.has(next)) next = following(next, count);
  return next;
};

const following = (numbering: string, count: number): string => {
  const [, before = '', digits, after = ''] = /^(.*?)(\d+)(\D*)$/.exec(numbering) ?? [];
  if (digits !== undefined) return `${before}${Number(digits) + 1}${after}`;
  const [, open = '', word = '', close = ''] = /^(\(?)([A-Za-z]+)(.*)$/.exec(numbering) ?? [];
  const next = isRoman(word, count) ? roman(fromRoman(word) + 1) : nextLetter(word);
  return next === '' ? '' : `${open}${next}${close}`;
};

const isRoman = (word: string, count: number): boolean =>
  /^[IVX]+$/.test(word) && (word.length > 1 || word.charCodeAt(0) - 'A'.charCodeAt(0) + 1 !== count);

const nextLetter = (word: string): string =>
  /^[A-Ya-y]$/.test(word) ? String.fromCharCode(word.charCodeAt(0) + 1) : '';

const NUMERALS = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

const roman = (value: number): string => {
  const [numeral, size] = NUMERALS.find(([, least]) => least <= value) ?? ['', 0];
  return size === 0 ? '' : numeral + roman(value - size);
};

const fromRoman = (word: string): number => {
  const [numeral, size] = NUMERALS.find(([start]) => word.startsWith(start)) ?? ['', 0];
  return size === 0 ? 0 : size + fromRoman(word.slice(numeral.length));
};
