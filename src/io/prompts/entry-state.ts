import type { Choice } from '../../ask/ask.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { type Command, commandOf } from './commands.ts';
import type { TerminalEvent } from './events.ts';
import { editField, type Field, fieldOf, insert, partOfLine } from './field.ts';
import type { Key } from './keys.ts';

/** A question that is answered with one text, which suggestions may help to write. */
export type EntryQuestion = {
  message: string;
  initial?: string;
  refused?: string | undefined;
  placeholder?: string;
  refuse?: (text: string) => string | undefined;
  suggest?: (typed: string) => readonly Choice<string>[];
};

/** One text while it is being written. */
export type EntryState = {
  field: Field;
  /** The suggestion under the cursor. */
  active: number;
  /** Why the text was refused when it was given; nothing once it is changed. */
  refused: string | undefined;
  /** How the prompt ends. */
  wants: 'on' | 'back' | undefined;
};

/** The entry as it opens, with its initial text ready to edit, and what was wrong with it. */
export const openEntry = ({ initial = '', refused }: EntryQuestion): EntryState => ({
  ...written(fieldOf(initial)),
  refused,
});

/** The entry after an event. */
export const entryStep = (question: EntryQuestion, before: EntryState, event: TerminalEvent): EntryState => {
  const state = { ...before, wants: undefined };
  if (event.kind === 'paste') return written(insert(state.field, partOfLine(event.text)));
  return press(question, state, event.key);
};

/** What is suggested for the text so far. */
export const suggestionsOf = ({ suggest }: EntryQuestion, { field }: EntryState): readonly Choice<string>[] =>
  suggest?.(oneLine(field.text)) ?? [];

/** What Enter takes: the suggestion under the cursor, or else the text as it was typed. */
export const taken = (question: EntryQuestion, state: EntryState): Choice<string> => {
  const typed = oneLine(state.field.text);
  return suggestionsOf(question, state)[state.active] ?? { value: typed, name: typed };
};

const written = (field: Field): EntryState => ({ field, active: 0, refused: undefined, wants: undefined });

type Action = (question: EntryQuestion, state: EntryState) => EntryState;

const press = (question: EntryQuestion, state: EntryState, key: Key): EntryState => {
  const command = commandOf(key);
  const action = command && actions[command];
  if (action) return action(question, state);
  const field = editField(state.field, key);
  if (!field) return state;
  return field.text === state.field.text ? { ...state, field } : written(field);
};

const enter: Action = (question, state) => {
  const refused = question.refuse?.(taken(question, state).value);
  return refused === undefined ? { ...state, wants: 'on' } : { ...state, refused };
};

/** Up and Down move among the suggestions. */
const move =
  (by: -1 | 1): Action =>
  (question, state) => {
    const last = suggestionsOf(question, state).length - 1;
    return { ...state, active: Math.max(0, Math.min(last, state.active + by)) };
  };

/** Tab writes the suggestion under the cursor into the field. */
const complete: Action = (question, state) => {
  const suggestion = suggestionsOf(question, state)[state.active];
  return suggestion ? written(fieldOf(suggestion.value)) : state;
};

const leave: Action = (_, state) => ({ ...state, wants: 'back' });

const actions: Partial<Record<Command, Action>> = {
  enter,
  up: move(-1),
  down: move(1),
  complete,
  back: leave,
};
