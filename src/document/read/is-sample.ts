import { cellText } from './inline-text.ts';
import type { Sample } from './samples.ts';

/** Whether a paragraph or list item is sample text, as it is written. */
export const isSampleText = (raw: string, { texts = [] }: Sample): boolean => texts.includes(raw.trim());

/** Whether the code of a fence is sample code. */
export const isSampleCode = (code: string, { fences = [] }: Sample): boolean =>
  fences.some(
    (sample) => code === `${sample}\n` || (code.startsWith(firstLine(sample)) && solidCode(code) === sample),
  );

const firstLine = (code: string): string => code.slice(0, code.search(/\n|$/));

/** Code without white space at the ends of its lines, and without empty lines at its end. */
const solidCode = (code: string): string =>
  code
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n+$/, '');

/** Which of some rows are sample rows; columns that somebody has added may be there, empty. */
export const sampleRows = (
  rows: readonly (readonly string[])[],
  { rows: samples = [], together = false }: Sample,
): readonly boolean[] => {
  const found = rows.map((cells) => samples.some((sample) => isRow(cells, sample)));
  const isWhole =
    rows.length === samples.length && samples.every((sample, at) => isRow(rows[at] ?? [], sample));
  return together && !isWhole ? rows.map(() => false) : found;
};

const isRow = (cells: readonly string[], sample: readonly string[]): boolean =>
  sample.every((cell, at) => cell === cellText(cells[at] ?? '')) &&
  cells.slice(sample.length).every((cell) => cell === '');
