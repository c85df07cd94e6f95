import type { Choice, EditorFile } from '../../ask/ask.ts';
import { recognisedAnswers } from '../../spec/answers/detect.ts';
import { cleanText, oneLine } from '../../spec/clean-text.ts';
import type { Edited } from '../edit.ts';
import { type Command, commandOf } from './commands.ts';
import type { TerminalEvent } from './events.ts';
import { editField, type Field, fieldOf, insert, partOfLine } from './field.ts';
import { type Key, keyName } from './keys.ts';

/** A question that is answered with one text, which suggestions may help to write. */
export type EntryQuestion = {
  message: string;
  initial?: string;
  refused?: string | undefined;
  placeholder?: string;
  /** How the text is opened in an editor, where it may have several lines. */
  editor?: EditorFile;
  refuse?: (text: string) => string | undefined;
  suggest?: (typed: string) => readonly Choice<string>[];
};

/** One text while it is being written. */
export type EntryState = {
  field: Field;
  /** A text of several lines, which only an editor changes; the field is empty then. */
  block: string | undefined;
  /** The suggestion under the cursor. */
  active: number;
  /** Why the text was refused when it was given; nothing once it is changed. */
  refused: string | undefined;
  /** Whole answers that were pasted where one text is asked for. */
  pasted?: string | undefined;
  /** How the prompt ends. */
  wants: 'on' | 'back' | 'editor' | undefined;
};

/** What an entry answers to: the terminal, and the editor, which brings a text back or fails. */
type EntryEvent = TerminalEvent | Edited;

/** The entry as it opens, with its initial text ready to edit, and what was wrong with it. */
export const openEntry = ({ initial = '', refused, editor }: EntryQuestion): EntryState => ({
  ...(editor === undefined ? written(fieldOf(initial)) : holding(initial)),
  refused,
});

/** The entry after an event. */
export const entryStep = (question: EntryQuestion, before: EntryState, event: EntryEvent): EntryState => {
  // Whole answers end the prompt, whatever came along with them.
  if (before.pasted !== undefined) return before;
  const state = { ...before, wants: undefined };
  if (event.kind === 'edited') return holding(event.text);
  if (event.kind === 'failed') return { ...state, refused: event.reason };
  if (event.kind === 'paste') return paste(question, state, event.text);
  return press(question, state, event.key);
};

/** The whole text so far. */
export const textIn = ({ field, block }: EntryState): string => block ?? oneLine(field.text);

/** A text in the field, or beside it where it has several lines. */
const holding = (text: string): EntryState => {
  const clean = cleanText(text).trim();
  return clean.includes('\n') ? { ...written(fieldOf('')), block: clean } : written(fieldOf(clean));
};

/** Pasted lines stay lines where the text may have several. */
const paste = (question: EntryQuestion, state: EntryState, text: string): EntryState => {
  if (recognisedAnswers(text) !== undefined && state.block === undefined)
    return { ...state, pasted: text, wants: 'on' };
  const isBlock = state.block !== undefined || (state.field.text.trim() === '' && text.trim().includes('\n'));
  return question.editor !== undefined && isBlock
    ? holding([state.block, text].filter(Boolean).join('\n'))
    : written(insert(state.field, partOfLine(text)));
};

/** What is suggested for the text so far. */
export const suggestionsOf = ({ suggest }: EntryQuestion, state: EntryState): readonly Choice<string>[] =>
  suggest?.(textIn(state)) ?? [];

/** What Enter takes: the suggestion under the cursor, or else the text as it was typed. */
export const taken = (question: EntryQuestion, state: EntryState): Choice<string> => {
  const typed = textIn(state);
  return suggestionsOf(question, state)[state.active] ?? { value: typed, name: typed };
};

const written = (field: Field): EntryState => ({
  field,
  block: undefined,
  active: 0,
  refused: undefined,
  wants: undefined,
});

type Action = (question: EntryQuestion, state: EntryState) => EntryState;

const press = (question: EntryQuestion, state: EntryState, key: Key): EntryState => {
  const command = commandOf(key);
  const action = command && actions[command];
  if (action) return action(question, state);
  if (state.block !== undefined) return pressBeside(state, key);
  const field = editField(state.field, key);
  if (!field) return state;
  return field.text === state.field.text ? { ...state, field } : written(field);
};

/** Lines that the field cannot hold are cleared as a whole, and not overwritten by a key that slipped. */
const pressBeside = (state: EntryState, key: Key): EntryState =>
  keyName(key) === 'ctrl+u'
    ? written(fieldOf(''))
    : { ...state, refused: 'ctrl+g edits these lines, ctrl+u clears them' };

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

/** Opens the text in an editor, where it may have several lines. */
const openInEditor: Action = ({ editor }, state) =>
  editor === undefined ? state : { ...state, wants: 'editor' };

const leave: Action = (_, state) => ({ ...state, wants: 'back' });

const actions: Partial<Record<Command, Action>> = {
  enter,
  up: move(-1),
  down: move(1),
  complete,
  back: leave,
  editor: openInEditor,
};
