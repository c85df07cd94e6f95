import { displayWidth } from '../../spec/display-width.ts';
import { choiceRows } from './choice-rows.ts';
import { countedLines } from './counted-lines.ts';
import { cut } from './cut.ts';
import { type EntryQuestion, type EntryState, suggestionsOf } from './entry-state.ts';
import { fieldWindow } from './field-window.ts';
import type { Frame, Window } from './frame.ts';
import { helpLine } from './help-line.ts';

/** Draws an entry: the field beside the message, suggestions below it, and at the end the keys or why it was refused. */
export const entryView = (question: EntryQuestion, state: EntryState, window: Window): Frame => {
  const { columns, rows, glyphs, paint } = window;
  const message = cut(question.message, Math.floor(columns / 2), glyphs.ellipsis);
  const before = displayWidth(message) + 3;
  const isBlank = state.field.text === '';
  const field = isBlank ? { text: besideField(question, state), cursor: 0 } : state.field;
  const { text, column } = fieldWindow(field, columns - before - 1, glyphs.ellipsis);
  return {
    above: [],
    line: `${paint.blue(glyphs.asked)} ${paint.bold(message)} ${isBlank ? paint.dim(text) : text}`,
    column: before + column,
    below: [...suggestionRows(question, state, window), lastRow(question, state, window)].slice(0, rows - 2),
  };
};

/** What is shown in an empty field: how many lines there are beside it, or what could stand in it. */
const besideField = ({ placeholder = '' }: EntryQuestion, { block }: EntryState): string =>
  block === undefined ? placeholder : `${countedLines(block.split('\n').length)}: ${block.split('\n')[0]}`;

/** The suggestions around the one under the cursor. */
const suggestionRows = (question: EntryQuestion, state: EntryState, window: Window): readonly string[] => {
  const suggestions = suggestionsOf(question, state);
  const room = Math.max(1, Math.min(7, window.rows - 4));
  const from = Math.max(0, Math.min(state.active - Math.floor(room / 2), suggestions.length - room));
  return choiceRows(suggestions.slice(from, from + room), window).map((row, index) =>
    from + index === state.active ? window.paint.cyan(`${window.glyphs.pointer} ${row}`) : `  ${row}`,
  );
};

const lastRow = (question: EntryQuestion, { refused }: EntryState, window: Window): string => {
  const { columns, glyphs, paint } = window;
  if (refused !== undefined)
    return paint.red(`  ${glyphs.refused} ${cut(refused, columns - 5, glyphs.ellipsis)}`);
  const choose = `${glyphs.upDown} choose`;
  const keys = question.suggest
    ? [
        [`${glyphs.enter} take`, choose, 'tab complete', 'esc back'],
        [`${glyphs.enter} take`, choose, 'esc back'],
      ]
    : [[`${glyphs.enter} next`, question.editor !== undefined && 'ctrl+g editor', 'esc back']];
  return helpLine(keys, window);
};
