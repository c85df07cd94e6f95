import { select } from '@inquirer/prompts';
import type { Answered, Choice, ChoiceQuestion } from '../../ask/ask.ts';
import { choiceRows } from './choice-rows.ts';
import { choicesIn } from './choices-in.ts';
import { commandOf } from './commands.ts';
import { cut } from './cut.ts';
import type { Drawn, LiveWindow, Window } from './frame.ts';
import { helpLine } from './help-line.ts';
import { type Key, keyName, typedText } from './keys.ts';
import { type PasteWatch, watchPastes } from './paste-watch.ts';
import type { PromptContext } from './run-prompt.ts';

/**
 * Asks for one of several choices with Inquirer's own prompt, starting at the initial one, which stepping back gives as
 * well. That prompt draws only after a key, so one in a window that changes makes room for another at the same choice.
 */
export const choosePrompt = async <T>(
  question: ChoiceQuestion<T>,
  window: LiveWindow,
  context: PromptContext,
): Promise<Answered<Choice<T>>> => {
  const { choices, initial, message } = question;
  const start = choices.find(({ value }) => value === initial) ?? choices[0];
  if (!start) throw new Error(`Nothing to choose from: ${message}`);
  let chosen: Chosen<T> = { value: start, move: 'again' };
  let asked = question;
  const pasting = watchPastes(context.input);
  try {
    while (chosen.move === 'again' || chosen.move === 'stray') {
      if (chosen.move === 'stray') asked = { ...question, message: `${message} · ${stray}` };
      chosen = await chooseOnce(asked, chosen.value, window, context, pasting);
    }
  } finally {
    pasting.stop();
  }
  if (chosen.move === 'pasted') return { value: chosen.value, move: 'on', pasted: pasting.text() };
  return chosen.move === 'on' ? { value: chosen.value, move: 'on' } : { value: start, move: 'back' };
};

/** What is said where text was typed: it was meant for another question, or pasted here, and chooses nothing. */
const stray = 'text is not taken here';

type Chosen<T> = { value: Choice<T>; move: 'on' | 'back' | 'again' | 'stray' | 'pasted' };

/** Asks until there is an answer or the window changes, which gives the choice under the cursor. */
const chooseOnce = async <T>(
  asked: ChoiceQuestion<T>,
  start: Choice<T>,
  live: LiveWindow,
  context: PromptContext,
  pasting: PasteWatch,
): Promise<Chosen<T>> => {
  const window = live.now();
  const question = { ...asked, choices: choicesIn(asked.choices, window) };
  const ending = new AbortController();
  let typed = false;
  const onKey = (_: unknown, key: Key): void => {
    if (typedText(key) !== undefined || key.name === 'paste-start') typed = true;
    else if (isMove(key)) typed = false;
    const reason = endingOf(key);
    if (reason) ending.abort(reason);
  };
  let active: number | undefined;
  const onResize = (): void => {
    if (active !== undefined && !ending.signal.aborted) live.erase(drawnAt(question, active, window));
    ending.abort('again');
  };
  const config = selectConfig(question, startIn(asked, start, question), window, (index) => {
    active = index;
  });
  context.input.on('keypress', onKey);
  const unwatch = live.watch(onResize);
  pasting.onText(() => ending.abort('pasted'));
  try {
    const signal = AbortSignal.any([context.signal, ending.signal]);
    const value = await select(config, { ...context, signal });
    return { value, move: typed ? 'stray' : 'on' };
  } catch (error) {
    const { reason } = ending.signal;
    if (context.signal.aborted || !isEnding(reason)) throw error;
    return { value: question.choices[active ?? -1] ?? start, move: reason };
  } finally {
    unwatch();
    context.input.off('keypress', onKey);
  }
};

/** Why a prompt was ended from outside, where that is no error. */
const isEnding = (reason: unknown): reason is 'back' | 'again' | 'pasted' =>
  reason === 'back' || reason === 'again' || reason === 'pasted';

/** The choice that the cursor begins at: the one before it where that is not shown. */
const startIn = <T>(
  asked: ChoiceQuestion<T>,
  start: Choice<T>,
  shown: ChoiceQuestion<T>,
): Choice<T> | undefined => {
  const upToStart = asked.choices.slice(0, 1 + asked.choices.findIndex(({ value }) => value === start.value));
  const values = new Set(upToStart.map(({ value }) => value));
  return shown.choices.findLast(({ value }) => values.has(value));
};

/** Whether a key chooses on purpose. */
const isMove = (key: Key): boolean => ['up', 'down'].includes(commandOf(key) ?? '');

/** Keys that Inquirer's prompt does not know: it waits for ever once Ctrl+D has closed its readline. */
const endingOf = (key: Key): 'back' | 'closed' | undefined => {
  if (keyName(key) === 'ctrl+d') return 'closed';
  return commandOf(key) === 'back' ? 'back' : undefined;
};

const selectConfig = <T>(
  question: ChoiceQuestion<T>,
  start: Choice<T> | undefined,
  window: Window,
  onDraw: (active: number) => void,
) => {
  const rows = choiceRows(question.choices, window);
  return {
    message: messageOf(question, window),
    choices: question.choices.map((value, index) => ({
      value,
      name: rows[index] ?? value.name,
      // Inquirer asks for the style of this one when it draws: so the choice under the cursor is known.
      description: String(index),
    })),
    default: start,
    loop: false,
    pageSize: pageSizeOf(window),
    theme: themeOf(window, onDraw),
  };
};

const messageOf = <T>({ message }: ChoiceQuestion<T>, { columns, glyphs, paint }: Window): string =>
  paint.bold(cut(message, columns - 3, glyphs.ellipsis));

/** Beside the choices there are the message, an empty row and the keys; one row stays free. */
const pageSizeOf = ({ rows }: Window): number => Math.max(1, rows - 4);

/** Inquirer's theme in our paint: its own asks stdout for colours, and not the stream it draws on. */
const themeOf = (window: Window, onDraw: (active: number) => void) => {
  const { glyphs, paint } = window;
  return {
    prefix: { idle: paint.blue(glyphs.asked), done: paint.green(glyphs.done) },
    icon: { cursor: glyphs.pointer },
    style: {
      message: (text: string) => text,
      answer: paint.cyan,
      highlight: paint.cyan,
      description: (index: string) => {
        onDraw(Number(index));
        return '';
      },
      keysHelpTip: () => helpOf(window),
    },
  };
};

const helpOf = (window: Window): string => {
  const { enter, upDown } = window.glyphs;
  return helpLine([[`${enter} take`, `${upDown} choose`, 'esc back']], window);
};

/** What Inquirer has drawn: the cursor stands behind the keys, and the choice under it in the middle, if it can. */
const drawnAt = <T>(question: ChoiceQuestion<T>, active: number, window: Window): Drawn => {
  const size = pageSizeOf(window);
  const rows = choiceRows(question.choices, window);
  const from = Math.max(0, Math.min(active - Math.floor(size / 2), rows.length - size));
  const shown = rows.slice(from, from + size).map((row) => `  ${row}`);
  const above = [`${window.glyphs.asked} ${messageOf(question, window)}`, ...shown, ''];
  return { frame: { above, line: helpOf(window), below: [] }, columns: window.columns };
};
