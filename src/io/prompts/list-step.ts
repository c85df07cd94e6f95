import { isDeepStrictEqual } from 'node:util';
import type { LinesQuestion } from '../../ask/ask.ts';
import { recognisedAnswers } from '../../spec/answers/detect.ts';
import type { Edited } from '../edit.ts';
import { cleanLine, linesOf, matchLines, readSlots } from '../lists/list-lines.ts';
import { type Command, commandOf } from './commands.ts';
import type { TerminalEvent } from './events.ts';
import { editField, type Field, fieldOf, insert, partOfLine } from './field.ts';
import { type Key, keyName, typedText } from './keys.ts';
import {
  everyLine,
  isBelow,
  isEmpty,
  type ListState,
  openList,
  otherTexts,
  readField,
  type Told,
  textToEdit,
} from './list-state.ts';

/** What a list answers to: the terminal, and the editor, which brings a text back or fails. */
export type ListEvent = TerminalEvent | Edited;

/** The list after an event. No line is ever dropped but by the person who wrote it. */
export const listStep = (question: LinesQuestion, before: ListState, event: ListEvent): ListState => {
  // Whole answers end the prompt, whatever came along with them.
  if (before.pasted !== undefined) return before;
  const state = { ...before, wants: undefined };
  if (event.kind === 'paste')
    return isUntouched(state) && recognisedAnswers(event.text) !== undefined
      ? { ...state, pasted: event.text, wants: 'on' }
      : paste(question, state, event.text);
  if (event.kind === 'edited') return takeEdited(question, state, event.text);
  if (event.kind === 'failed') return { ...state, told: event };
  return press(question, state, event.key);
};

/** The list as it opens, with the lines that the question brings along as pasted ones. */
export const openWithPasted = (question: LinesQuestion): ListState =>
  question.pasted === undefined
    ? openList(question)
    : nextBelow(takePasted(question, openList(question), linesOf(question.pasted)));

/** Whether no line is begun or waits to be fixed, so that nothing is lost when something else is asked first. */
const isUntouched = (state: ListState): boolean =>
  isBelow(state) && isEmpty(state) && state.fixing === undefined && state.waiting.length === 0;

type Action = (question: LinesQuestion, state: ListState) => ListState;

const press = (question: LinesQuestion, state: ListState, key: Key): ListState => {
  const command = commandOf(key);
  if (command) return actions[command](question, state);
  if (keyName(key) === 'ctrl+d' && isBelow(state) && state.field.cursor === state.field.text.length)
    return finish(question, state);
  if (typedText(key) === '?' && state.field.text === '') return { ...state, examples: !state.examples };
  const field = editField(state.field, key);
  return field ? written(state, field) : state;
};

/** The list with something else in its field, which nobody has judged yet. */
const written = (state: ListState, field: Field): ListState => ({
  ...state,
  field,
  judged: false,
  warned: false,
  told: undefined,
});

const judge = (state: ListState): ListState => ({ ...state, judged: true });

/** Enter takes the line into the list; on an empty line below the items it ends the list. */
const enter: Action = (question, state) => {
  if (isEmpty(state)) return isBelow(state) ? enterNothing(state) : goBelow(withoutItem(state));
  const taken = take(question, state);
  if (!taken) return judge(state);
  return isBelow(state) ? nextBelow(taken) : goBelow(taken);
};

/** The end of all input, where there is nothing behind the cursor to delete: the last line is taken and the list ends. */
const finish: Action = (question, state) => {
  const entered = enter(question, state);
  const isTaken = isBelow(entered) && isEmpty(entered) && entered.fixing === undefined;
  return isTaken ? { ...entered, wants: 'on' } : entered;
};

/** A cleared wrong line is dropped, and the next one comes up. */
const enterNothing = (state: ListState): ListState =>
  state.fixing || state.waiting.length > 0 ? nextBelow(state) : { ...state, wants: 'on' };

/** The list with the field's line in its place among the items; nothing when the line is refused. */
const take = (question: LinesQuestion, state: ListState): ListState | undefined => {
  const before = isBelow(state) ? state.fixing : state.items[state.at];
  // An item nobody changed stays what it is, whatever its line would be read as today.
  if (!isBelow(state) && before?.text === state.field.text) return state;
  if (readField(question, state).kind === 'refused') return undefined;
  const line = { ...before, text: cleanLine(state.field.text) };
  return { ...state, items: state.items.toSpliced(state.at, 1, line) };
};

const withoutItem = (state: ListState): ListState => ({
  ...state,
  items: state.items.toSpliced(state.at, 1),
});

/** The line below the items, empty or with the next wrong line in it. */
const nextBelow = (state: ListState): ListState => {
  const [fixing, ...waiting] = state.waiting;
  const field = fieldOf(fixing?.text ?? '');
  const judged = fixing !== undefined;
  return { ...state, at: state.items.length, field, draft: '', fixing, waiting, judged, warned: false };
};

/** The line below the items, as it was left. */
const goBelow = (state: ListState): ListState => {
  if (state.draft === '') return nextBelow(state);
  const draft = { ...written(state, fieldOf(state.draft)), at: state.items.length, draft: '' };
  return { ...draft, judged: state.fixing !== undefined };
};

/** The item at an index, or the line below the items where there is none. */
const goTo = (state: ListState, index: number): ListState => {
  const at = Math.max(0, index);
  const item = state.items[at];
  return item ? { ...written(state, fieldOf(item.text)), at } : goBelow(state);
};

/** Up and Down: from line to line; an item is taken as it was edited, or deleted where it was cleared. */
const move =
  (by: -1 | 1): Action =>
  (question, state) => {
    if (isBelow(state)) return by < 0 ? intoItems(state) : state;
    if (isEmpty(state)) return goTo(withoutItem(state), by < 0 ? state.at - 1 : state.at);
    const taken = take(question, state);
    return taken ? goTo(taken, state.at + by) : judge(state);
  };

const intoItems = (state: ListState): ListState => {
  const last = state.items.length - 1;
  return last < 0 ? state : goTo({ ...state, draft: state.field.text }, last);
};

/** Tab completes what stands before the cursor. */
const complete: Action = (question, state) => {
  const { text, cursor } = state.field;
  const completed = question.complete(text.slice(0, cursor), otherTexts(question, state));
  return written(state, { text: completed + text.slice(cursor), cursor: completed.length });
};

/** Stepping back keeps every line that is understood; what it would drop is said first, and dropped the second time. */
const leave: Action = (question, state) => {
  if (isBelow(state)) return leaveBelow(question, state);
  if (isEmpty(state)) return leaveBelow(question, goBelow(withoutItem(state)));
  const taken = take(question, state);
  if (!taken && !state.warned) return { ...judge(state), warned: true };
  return leaveBelow(question, goBelow(taken ?? state));
};

const leaveBelow: Action = (question, state) => {
  const taken = isEmpty(state) ? state : take(question, state);
  const loses = !taken || state.waiting.length > 0;
  const kept = taken ? nextBelow(taken) : judge(state);
  return loses && !state.warned ? { ...kept, warned: true } : { ...kept, wants: 'back' };
};

const toEditor: Action = (_, state) => ({ ...state, wants: 'editor' });

/** One pasted line goes into the field; several are read one by one, below the items. */
const paste = (question: LinesQuestion, state: ListState, text: string): ListState => {
  const { field } = state;
  if (linesOf(text).length < 2) return written(state, insert(field, partOfLine(text)));
  if (!isBelow(state)) return takePasted(question, state, linesOf(text));
  const around = field.text.slice(0, field.cursor) + text + field.text.slice(field.cursor);
  return nextBelow(takePasted(question, state, linesOf(around)));
};

const takePasted = (question: LinesQuestion, state: ListState, texts: readonly string[]): ListState => {
  const first = isBelow(state) ? state.fixing : undefined;
  const known = state.items.map((line) => ({ line, known: true }));
  const pasted = texts.map((text, index) => ({ line: { ...(index === 0 && first), text }, known: false }));
  const { items, wrong, repeated } = readSlots(question, [...known, ...pasted]);
  const lines = items.length - state.items.length;
  const told: Told = { kind: 'pasted', lines, wrong: wrong.length, repeated };
  return { ...state, items, waiting: [...state.waiting, ...wrong], warned: false, told };
};

/** What an editor brought back takes the place of all lines, unless nothing was changed. */
const takeEdited = (question: LinesQuestion, state: ListState, text: string): ListState => {
  const texts = linesOf(text);
  if (isDeepStrictEqual(texts, linesOf(textToEdit(state)))) return state;
  const slots = matchLines(question.read, everyLine(state), state.items, texts);
  const { items, wrong, repeated } = readSlots(question, slots);
  const told: Told = { kind: 'edited', lines: items.length, wrong: wrong.length, repeated };
  return nextBelow({ ...state, items, waiting: wrong, told });
};

/** What the commands do to a list; all other keys edit the line. */
const actions: Readonly<Record<Command, Action>> = {
  enter,
  up: move(-1),
  down: move(1),
  complete,
  back: leave,
  editor: toEditor,
};
