import type { Answered, Choice } from '../../ask/ask.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { type EntryQuestion, type EntryState, entryStep, openEntry, taken } from './entry-state.ts';
import { entryView } from './entry-view.ts';
import type { LiveWindow } from './frame.ts';
import { createSteppedPrompt } from './stepped-prompt.ts';

type EntryConfig = {
  question: EntryQuestion;
  window: LiveWindow;
};

/** The prompt for one text, with or without suggestions. Stepping back gives the text as far as it was typed. */
export const entryPrompt = createSteppedPrompt<EntryConfig, EntryState, never, Answered<Choice<string>>>({
  open: ({ question }) => openEntry(question),
  step: ({ question }, state, event) => entryStep(question, state, event),
  view: ({ question, window }, state) => entryView(question, state, window.now()),
  value: ({ question }, state) => {
    const typed = oneLine(state.field.text);
    if (state.wants === 'back') return { value: { value: typed, name: typed }, move: 'back' };
    return state.wants === 'on' ? { value: taken(question, state), move: 'on' } : undefined;
  },
});
