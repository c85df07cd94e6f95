import type { LinesQuestion } from '../../ask/ask.ts';
import { cut } from './cut.ts';
import type { Window } from './frame.ts';

/** The locked lines of a list in so many rows: the last ones, and how many more there are. */
export const lockedRows = (question: LinesQuestion, rows: number, window: Window): readonly string[] => {
  const { locked = [] } = question;
  if (locked.length <= rows) return locked.map((text) => lockedRow(question, text, window));
  if (rows < 1) return [];
  const shown = locked.slice(locked.length - rows + 1);
  return [
    more(locked.length - shown.length, window),
    ...shown.map((text) => lockedRow(question, text, window)),
  ];
};

/** A line that was there before this list: dim, with a sign of its own where there is no colour. */
const lockedRow = ({ read }: LinesQuestion, text: string, { columns, glyphs, paint }: Window): string => {
  const reading = read(text, []);
  // What stands in somebody's document need not be a line of the grammar.
  const label = reading.kind === 'understood' ? reading.label : text;
  return paint.dim(`  ${glyphs.locked} ${cut(label, columns - 5, glyphs.ellipsis)}`);
};

const more = (count: number, { columns, glyphs, paint }: Window): string =>
  paint.dim(`  ${cut(`${glyphs.ellipsis} ${count} more`, columns - 3, glyphs.ellipsis)}`);
