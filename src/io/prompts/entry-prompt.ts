import type { Answered, Choice } from '../../ask/ask.ts';
import { type Edit, type Edited, editedWith } from '../edit.ts';
import { type EntryQuestion, type EntryState, entryStep, openEntry, taken, textIn } from './entry-state.ts';
import { entryView } from './entry-view.ts';
import type { LiveWindow } from './frame.ts';
import { createSteppedPrompt } from './stepped-prompt.ts';

type EntryConfig = {
  question: EntryQuestion;
  /** The editor that Ctrl+G opens. */
  edit: Edit;
  window: LiveWindow;
};

/** The prompt for one text, with or without suggestions. Stepping back gives the text as far as it was typed. */
export const entryPrompt = createSteppedPrompt<EntryConfig, EntryState, Edited, Answered<Choice<string>>>({
  open: ({ question }) => openEntry(question),
  step: ({ question }, state, event) => entryStep(question, state, event),
  view: ({ question, window }, state) => entryView(question, state, window.now()),
  value: ({ question }, state) => {
    const typed = textIn(state);
    if (state.pasted !== undefined)
      return { value: { value: typed, name: typed }, move: 'on', pasted: state.pasted };
    if (state.wants === 'back') return { value: { value: typed, name: typed }, move: 'back' };
    return state.wants === 'on' ? { value: taken(question, state), move: 'on' } : undefined;
  },
  elsewhere: ({ question: { editor }, edit }, state) =>
    state.wants === 'editor' && editor !== undefined
      ? editedWith(edit, state.block ?? state.field.text, editor)
      : undefined,
});
