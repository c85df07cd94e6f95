import { emitKeypressEvents, type Interface } from 'node:readline';
import type { Answered, Ask, Question } from '../../ask/ask.ts';
import { answerTrail } from './answer-trail.ts';
import { answeredLine, namesOf } from './answered-line.ts';
import { choosePrompt } from './choose-prompt.ts';
import { compose } from './compose.ts';
import { type Edit, editAside } from './edit.ts';
import { entryPrompt } from './entry-prompt.ts';
import type { EntryQuestion } from './entry-state.ts';
import { listPrompt } from './list-prompt.ts';
import { liveWindow, windowBelow } from './live-window.ts';
import { runPrompt, type Terminal } from './run-prompt.ts';

export type TerminalOptions = {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Opens a text in the person's editor. */
  edit: Edit;
};

/**
 * Somebody who answers at a terminal.
 *
 * Questions are drawn on `output` and leave one line each, `✔ message answer`. Every method rejects with `Cancelled` on
 * Ctrl-C and when the input closes.
 */
export const terminalAsk = (terminal: Terminal, { env, platform, edit }: TerminalOptions): Ask => {
  const { input, output } = terminal;
  // Node waits for half a second whether an Esc begins a longer key, unless it is told before the first prompt.
  emitKeypressEvents(input, { escapeCodeTimeout: 50 } as Interface & { escapeCodeTimeout: number });
  const trail = answerTrail(output);
  const window = liveWindow(output, env, platform);
  // Answers stay in sight above a list, because what has scrolled away cannot be taken back when the person steps back.
  const below = windowBelow(window, trail.count);
  const aside = editAside(terminal, edit);

  /** Puts a question, and leaves its answer on the screen once there is one. */
  const put = async <T>(
    { message, fleeting = false }: Question,
    ask: () => Promise<Answered<T>>,
    shown: (value: T) => string,
  ): Promise<Answered<T>> => {
    trail.ask(message);
    const answered = await ask();
    const stays = answered.move === 'on' && !fleeting;
    trail.answer(message, stays ? answeredLine(message, shown(answered.value), window.now()) : undefined);
    return answered;
  };

  const entry = async (question: Question & EntryQuestion): Promise<Answered<string>> => {
    const { value, move } = await put(
      question,
      () => runPrompt(terminal, (context) => entryPrompt({ question, window: below }, context)),
      ({ name }) => name,
    );
    return { value: value.value, move };
  };

  return {
    text: entry,
    suggest: entry,
    choose: async (question) => {
      const start = question.choices.find(({ value }) => value === question.initial) ?? question.choices[0];
      if (!start) throw new Error(`Nothing to choose from: ${question.message}`);
      const { value, move } = await put(
        question,
        () => runPrompt(terminal, (context) => choosePrompt(question, start, window.now(), context)),
        ({ name }) => name,
      );
      return { value: value.value, move };
    },
    lines: (question) =>
      put(
        question,
        () => runPrompt(terminal, (context) => listPrompt({ question, edit: aside, window: below }, context)),
        (lines) => namesOf(question, lines, window.now().columns),
      ),
    compose: (question) => put(question, () => compose(question, edit, output, window.now()), countLines),
  };
};

/** How much was written in the editor. */
const countLines = (text: string): string => {
  const { length } = text.split('\n').filter((line) => line.trim() !== '');
  return length === 0 ? '' : length === 1 ? '1 line' : `${length} lines`;
};
