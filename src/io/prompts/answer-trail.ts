import { eraseLineAbove } from './terminal-modes.ts';

/** The answers that stand on the screen, one line each. */
export type AnswerTrail = {
  /** To be called before a question is drawn: takes its former answer away when that is the last thing on the screen. */
  ask(message: string): void;
  /** To be called when a question is gone from the screen: writes its answer, if there is one to show. */
  answer(message: string, line: string | undefined): void;
  /** How many answers stand directly above the question that is on the screen now. */
  count(): number;
};

/** Follows the answers on an output, so that a question that is asked again, after a step back, has one line and not two. */
export const answerTrail = (output: Pick<NodeJS.WriteStream, 'write' | 'bytesWritten'>): AnswerTrail => {
  let messages: string[] = [];
  let written = output.bytesWritten;
  return {
    ask: (message) => {
      const isUntouched = output.bytesWritten === written;
      if (isUntouched && messages.at(-1) === message) output.write(eraseLineAbove);
      messages = isUntouched ? messages.slice(0, messages.at(-1) === message ? -1 : undefined) : [];
    },
    answer: (message, line) => {
      if (line !== undefined) {
        output.write(`${line}\n`);
        messages.push(message);
      }
      written = output.bytesWritten;
    },
    count: () => messages.length,
  };
};
