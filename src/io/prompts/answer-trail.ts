import { rowsIn } from './rows-in.ts';
import { eraseLineAbove } from './terminal-modes.ts';

/** The answers that stand on the screen, one line each. */
export type AnswerTrail = {
  /** To be called before a question is drawn: takes its former answer away when that is the last thing on the screen. */
  ask(message: string): void;
  /** To be called when a question is gone from the screen: writes its answer, if there is one to show. */
  answer(message: string, line: string | undefined): void;
  /** How many rows the answers take that stand directly above the question that is on the screen now. */
  rows(): number;
};

/** Follows the answers on an output, so that a question that is asked again, after a step back, has one line and not two. */
export const answerTrail = (output: TrailOutput): AnswerTrail => {
  let shown: Shown[] = [];
  let written = output.bytesWritten;
  return {
    ask: (message) => {
      const isUntouched = output.bytesWritten === written;
      if (!isUntouched) shown = [];
      if (shown.at(-1)?.message === message) output.write(eraseLineAbove.repeat(rowsOf(shown.pop(), output)));
    },
    answer: (message, line) => {
      if (line !== undefined) {
        output.write(`${line}\n`);
        shown.push({ message, line });
      }
      written = output.bytesWritten;
    },
    rows: () => shown.reduce((rows, answer) => rows + rowsOf(answer, output), 0),
  };
};

type TrailOutput = Pick<NodeJS.WriteStream, 'write' | 'bytesWritten'> & { columns?: number };

type Shown = { message: string; line: string };

/** The rows of an answer as the window is now: it may have been wider when the answer was written. */
const rowsOf = (answer: Shown | undefined, { columns }: TrailOutput): number =>
  answer ? rowsIn(answer.line, columns || 80) : 0;
