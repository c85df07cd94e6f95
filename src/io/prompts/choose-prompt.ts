import { select } from '@inquirer/prompts';
import type { Answered, Choice, ChoiceQuestion } from '../../ask/ask.ts';
import { choiceRows } from './choice-rows.ts';
import { cut } from './cut.ts';
import type { Window } from './frame.ts';
import { helpLine } from './help-line.ts';
import { type Key, keyName } from './keys.ts';
import type { PromptContext } from './run-prompt.ts';

/** Asks for one of several choices with Inquirer's own prompt, starting at one of them, which stepping back gives as well. */
export const choosePrompt = async <T>(
  question: ChoiceQuestion<T>,
  start: Choice<T>,
  window: Window,
  context: PromptContext,
): Promise<Answered<Choice<T>>> => {
  const ending = new AbortController();
  const onKey = (_: unknown, key: Key): void => {
    const reason = endingKeys.get(keyName(key));
    if (reason) ending.abort(reason);
  };
  context.input.on('keypress', onKey);
  try {
    const signal = AbortSignal.any([context.signal, ending.signal]);
    const value = await select(selectConfig(question, start, window), { ...context, signal });
    return { value, move: 'on' };
  } catch (error) {
    if (ending.signal.reason === 'back') return { value: start, move: 'back' };
    throw error;
  } finally {
    context.input.off('keypress', onKey);
  }
};

/** Keys that Inquirer's prompt does not know: it waits for ever once Ctrl+D has closed its readline. */
const endingKeys = new Map([
  ['escape', 'back'],
  ['shift+tab', 'back'],
  ['ctrl+d', 'closed'],
]);

const selectConfig = <T>({ choices, message }: ChoiceQuestion<T>, start: Choice<T>, window: Window) => {
  const rows = choiceRows(choices, window);
  return {
    message: window.paint.bold(cut(message, window.columns - 3, window.glyphs.ellipsis)),
    choices: choices.map((value, index) => ({ value, name: rows[index] ?? value.name })),
    default: start,
    loop: false,
    // Beside the choices there are the message, an empty row and the keys; one row stays free.
    pageSize: Math.max(1, window.rows - 4),
    theme: themeOf(window),
  };
};

/** Inquirer's theme in our paint: its own asks stdout for colours, and not the stream it draws on. */
const themeOf = (window: Window) => {
  const { glyphs, paint } = window;
  const keys = [`${glyphs.enter} take`, `${glyphs.upDown} choose`, 'esc back'];
  return {
    prefix: { idle: paint.blue(glyphs.asked), done: paint.green(glyphs.done) },
    icon: { cursor: glyphs.pointer },
    style: {
      message: (text: string) => text,
      answer: paint.cyan,
      highlight: paint.cyan,
      keysHelpTip: () => helpLine([keys], window),
    },
  };
};
