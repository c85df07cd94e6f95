import type { Choice } from '../../ask/ask.ts';
import { displayWidth } from '../../spec/display-width.ts';
import { cut } from './cut.ts';
import type { Window } from './frame.ts';

/** Each choice as one row that fits behind a pointer: its name, and its description dim in a column beside the names. */
export const choiceRows = (choices: readonly Choice<unknown>[], window: Window): readonly string[] => {
  // The pointer and a space stand in front, and the last column stays free.
  const width = window.columns - 3;
  const described = choices.some(({ description }) => description);
  const nameWidth = described ? widest(choices, Math.floor((width * 2) / 3)) : width;
  return choices.map((choice) => choiceRow(choice, nameWidth, width, window));
};

const widest = (choices: readonly Choice<unknown>[], most: number): number =>
  Math.min(most, Math.max(...choices.map(({ name }) => displayWidth(name))));

const choiceRow = (choice: Choice<unknown>, nameWidth: number, width: number, window: Window): string => {
  const { glyphs, paint } = window;
  const name = cut(choice.name, nameWidth, glyphs.ellipsis);
  if (!choice.description) return name;
  const gap = ' '.repeat(Math.max(0, nameWidth - displayWidth(name)) + 2);
  return name + gap + paint.dim(cut(choice.description, width - nameWidth - 2, glyphs.ellipsis));
};
