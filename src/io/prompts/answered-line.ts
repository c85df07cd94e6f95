import type { Line, LinesQuestion } from '../../ask/ask.ts';
import { cut } from './cut.ts';
import type { Window } from './frame.ts';

/** The one line that stays of a question once it is answered; `none` where the answer is empty. */
export const answeredLine = (message: string, answer: string, { columns, glyphs, paint }: Window): string => {
  const asked = cut(message, Math.floor(columns / 2), glyphs.ellipsis);
  const room = columns - asked.length - 4;
  const given = answer === '' ? paint.dim('none') : paint.cyan(cut(answer, room, glyphs.ellipsis));
  return `${paint.green(glyphs.done)} ${paint.bold(asked)} ${given}`;
};

/** The names of the items of a list, one after the other, as many as can be seen in so many columns. */
export const namesOf = ({ read }: LinesQuestion, lines: readonly Line[], columns: number): string => {
  let names = '';
  for (const [index, { text }] of lines.entries()) {
    if (names.length > columns) break;
    const reading = read(
      text,
      lines.toSpliced(index, 1).map((other) => other.text),
    );
    names += `${index > 0 ? ', ' : ''}${reading.kind === 'understood' ? reading.short : text}`;
  }
  return names;
};
