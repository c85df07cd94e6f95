import { characterClass } from '../../spec/character-class.ts';
import { displayWidth } from '../../spec/display-width.ts';
import { graphemes } from '../../spec/graphemes.ts';
import { cellsOf } from './cut.ts';
import type { Field } from './field.ts';

/** The part of a field that is shown, and the column in it where the cursor stands. */
type FieldWindow = { text: string; column: number };

/**
 * The part of a field around its cursor that fits in `width` columns; an ellipsis stands for what is left out.
 *
 * It never takes more UTF-16 units than columns either, because Inquirer counts those to find where a line wraps.
 */
export const fieldWindow = ({ text, cursor }: Field, width: number, ellipsis: string): FieldWindow => {
  // One column is kept for the cursor behind the last letter.
  const room = Math.max(0, width - 1);
  // Sign for sign, so that the cursor stays where it is.
  const shown = text.replace(unshowable, ' ');
  const before = shown.slice(0, cursor);
  const after = shown.slice(cursor);
  const forAfter = spaceOf(after, Math.floor(room / 3));
  const head = lastLetters(before, room - forAfter, ellipsis);
  const tail = firstLetters(after, room - spaceOf(head, room), ellipsis);
  return { text: head + tail, column: displayWidth(head) };
};

/** What would move the cursor or reorder the line. */
const unshowable = new RegExp(characterClass('control', 'separator', 'override'), 'gu');

/** The space a text takes; `most` where it takes more. */
const spaceOf = (text: string, most: number): number => Math.min(most, sum(spaces(text.slice(0, most + 1))));

/** The end of a text, as much of it as fits. */
const lastLetters = (text: string, room: number, ellipsis: string): string => {
  // A letter takes at least its length, so no more than this can fit.
  const near = text.slice(-(room + 1));
  if (near === text && sum(spaces(text)) <= room) return text;
  if (room < ellipsis.length) return '';
  const found = graphemes(near);
  const shown = countFitting(spaces(near).reverse(), room - ellipsis.length);
  return ellipsis + found.slice(found.length - shown).join('');
};

/** The start of a text, as much of it as fits. */
const firstLetters = (text: string, room: number, ellipsis: string): string => {
  const near = text.slice(0, room + 1);
  if (near === text && sum(spaces(text)) <= room) return text;
  if (room < ellipsis.length) return '';
  return (
    graphemes(near)
      .slice(0, countFitting(spaces(near), room - ellipsis.length))
      .join('') + ellipsis
  );
};

/** How many of the sizes fit one after the other. */
const countFitting = (sizes: readonly number[], room: number): number => {
  let used = 0;
  for (const [count, size] of sizes.entries()) {
    used += size;
    if (used > room) return count;
  }
  return sizes.length;
};

const spaces = (text: string): number[] =>
  graphemes(text).map((letter) => Math.max(cellsOf(letter), letter.length));

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
