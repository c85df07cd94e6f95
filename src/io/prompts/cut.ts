import { stripVTControlCharacters } from 'node:util';
import { characterClass } from '../../spec/character-class.ts';
import { displayWidth } from '../../spec/display-width.ts';
import { letters } from '../../spec/graphemes.ts';

/** A text on one line, cut so that it takes at most `width` columns, with an ellipsis in place of what was cut. */
export const cut = (text: string, width: number, ellipsis: string): string => {
  const line = asShown(text);
  const cells = fitting(line, width);
  if (cells === line) return line;
  return width < ellipsis.length
    ? fitting(ellipsis, width)
    : fitting(line, width - ellipsis.length) + ellipsis;
};

/** A text without what would move the cursor or reorder the line. */
const asShown = (text: string): string =>
  stripVTControlCharacters(text).replace(moving, ' ').replace(overrides, '');

const moving = new RegExp(`${characterClass('control', 'separator')}+`, 'gu');
const overrides = new RegExp(characterClass('override'), 'gu');

/** As many of the first letters as fit. */
const fitting = (line: string, width: number): string => {
  let used = 0;
  let end = 0;
  for (const letter of letters(line)) {
    used += cellsOf(letter);
    if (used > width) return line.slice(0, end);
    end += letter.length;
  }
  return line;
};

/** The columns that a text takes at most. */
export const cellsIn = (text: string): number => {
  let cells = 0;
  for (const letter of letters(text)) cells += cellsOf(letter);
  return cells;
};

/**
 * The columns that a letter takes at most. Terminals that know nothing of joined emoji draw them side by side, those
 * that do draw them as one: reckoning with the wider keeps a line from wrapping in either.
 */
export const cellsOf = (letter: string): number => {
  if (letter.length === 1 && letter < '\x7F') return 1;
  let apart = 0;
  for (const point of letter) apart += displayWidth(point);
  return Math.max(apart, displayWidth(letter));
};
