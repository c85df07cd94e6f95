import type { Choice } from '../../ask/ask.ts';
import type { Window } from './frame.ts';

/** The choices that a window shows: what is drawn is in it as far as it has room for the drawing. */
export const choicesIn = <T>(choices: readonly Choice<T>[], { columns, glyphs }: Window): Choice<T>[] =>
  choices.flatMap((choice) => {
    if (choice.sketch === undefined) return [choice];
    // The pointer and a space stand in front, and the last column stays free.
    const name = choice.sketch(columns - 3, glyphs);
    return name === undefined ? [] : [{ ...choice, name }];
  });
