import { useMemo } from '@inquirer/core';
import type { Answered, Line, LineReading, LinesQuestion } from '../../ask/ask.ts';
import { type Edit, editedWith } from '../edit.ts';
import { fileOf } from '../lists/list-file.ts';
import type { LiveWindow } from './frame.ts';
import { type ListState, textToEdit } from './list-state.ts';
import { type ListEvent, listStep, openWithPasted } from './list-step.ts';
import { listView } from './list-view.ts';
import { createSteppedPrompt } from './stepped-prompt.ts';

type ListConfig = {
  question: LinesQuestion;
  /** The editor that Ctrl+G opens. */
  edit: Edit;
  window: LiveWindow;
};

/** The prompt for any number of items, each written as one line. */
export const listPrompt = createSteppedPrompt<ListConfig, ListState, ListEvent, Answered<readonly Line[]>>({
  open: ({ question }) => {
    const opened = openWithPasted(question);
    if (question.pasted !== undefined) question.changed?.(opened.items);
    return opened;
  },
  step: ({ question }, state, event) => listStep(question, state, event),
  view: ({ question, window }, state) => {
    const reading = useMemo(() => readingsOf(question, state.items), [state.items]);
    return listView({ question, state, reading, window: window.now() });
  },
  value: (_, { wants, items, pasted }) =>
    wants === 'on' || wants === 'back' ? { value: items, move: wants, pasted } : undefined,
  changed: ({ question }, before, after) => {
    if (after.items !== before.items) question.changed?.(after.items);
  },
  elsewhere: ({ edit, question }, state) =>
    state.wants === 'editor' ? editedWith(edit, textToEdit(state), fileOf(question)) : undefined,
});

/** What each item is understood as; read when it is first drawn, and not again while the items stay the same. */
const readingsOf = ({ read, locked = [] }: LinesQuestion, items: readonly Line[]) => {
  const readings = new Map<number, LineReading>();
  return (index: number): LineReading => {
    const others = () => [...locked, ...items.toSpliced(index, 1).map(({ text }) => text)];
    const reading = readings.get(index) ?? read(items[index]?.text ?? '', others());
    readings.set(index, reading);
    return reading;
  };
};
