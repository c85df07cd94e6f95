import { emitKeypressEvents, type Interface } from 'node:readline';
import type { Answered, Ask, Choice, Question } from '../../ask/ask.ts';
import type { Edit } from '../edit.ts';
import { type AnswerTrail, answerTrail } from './answer-trail.ts';
import { answeredLine, namesOf } from './answered-line.ts';
import { choosePrompt } from './choose-prompt.ts';
import { compose } from './compose.ts';
import { countedLines } from './counted-lines.ts';
import { editAside } from './edit-aside.ts';
import { entryPrompt } from './entry-prompt.ts';
import type { EntryQuestion } from './entry-state.ts';
import type { LiveWindow } from './frame.ts';
import { listPrompt } from './list-prompt.ts';
import { liveWindow, windowBelow } from './live-window.ts';
import { runPrompt, type Terminal } from './run-prompt.ts';

type TerminalOptions = {
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
  // A terminal that closes breaks the input also where no prompt listens.
  input.on('error', () => {});
  const trail = answerTrail(output);
  const window = liveWindow(output, env, platform);
  // Answers stay in sight above a question, because what has scrolled away cannot be taken back when the person steps back.
  const below = windowBelow(window, trail.rows);
  const aside = editAside(terminal, edit);
  const put = putOn(trail, window);
  const choice = putChoice(put);
  const entry = (question: Question & EntryQuestion): Promise<Answered<string>> =>
    choice(question, () =>
      runPrompt(terminal, (context) => entryPrompt({ question, edit: aside, window: below }, context)),
    );
  return {
    text: entry,
    suggest: entry,
    choose: (question) =>
      choice(question, () => runPrompt(terminal, (context) => choosePrompt(question, below, context))),
    lines: (question) =>
      put(
        question,
        () => runPrompt(terminal, (context) => listPrompt({ question, edit: aside, window: below }, context)),
        (lines) => namesOf(question, lines, window.now().columns),
      ),
    compose: (question) => put(question, () => compose(question, edit, output, window.now()), linesWritten),
  };
};

/** Puts a question, and leaves its answer on the screen once there is one. */
type Put = <T>(
  question: Question,
  ask: () => Promise<Answered<T>>,
  shown: (value: T) => string,
) => Promise<Answered<T>>;

const putOn =
  (trail: AnswerTrail, window: LiveWindow): Put =>
  async ({ message, fleeting = false }, ask, shown) => {
    trail.ask(message);
    const answered = await ask();
    const stays = answered.move === 'on' && answered.pasted === undefined && !fleeting;
    trail.answer(message, stays ? answeredLine(message, shown(answered.value), window.now()) : undefined);
    return answered;
  };

/** Puts a question that is answered with a choice, of which the name is shown and the value is given. */
const putChoice =
  (put: Put) =>
  async <T>(question: Question, ask: () => Promise<Answered<Choice<T>>>): Promise<Answered<T>> => {
    const { value, ...rest } = await put(question, ask, ({ name }) => name);
    return { value: value.value, ...rest };
  };

/** How much was written in the editor. */
const linesWritten = (text: string): string => {
  const { length } = text.split('\n').filter((line) => line.trim() !== '');
  return length === 0 ? '' : countedLines(length);
};
