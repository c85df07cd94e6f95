import { stripVTControlCharacters } from 'node:util';
import type { Answered } from '../../ask/ask.ts';
import { AnswersPasted, Cancelled } from '../../errors.ts';
import { recognisedAnswers } from '../../spec/answers/detect.ts';
import type { LineInput } from './line-input.ts';

/** Talk in lines: what is said never moves the cursor. */
export type LineTalk = {
  /** Says something, each text on a line of its own. */
  say(...texts: readonly string[]): void;
  /**
   * Says what is asked for and waits for the line that answers it. Rejects with `Cancelled` where none
   * comes any more, and with `AnswersPasted` where whole answers come instead.
   */
  hear(asked: string): Promise<string>;
  /** The same for a line of a longer text, in which anything may stand. */
  hearText(asked: string): Promise<string>;
};

/** How notes and YAML begin that somebody keeps as answers: with a title or heading, or with the first key. */
export const mayOpenAnswers = /^\s*(?:#|["']?feature["']?\s*:)/;

/**
 * Talk on an output.
 *
 * @param echoes - Whether what is heard is written down, because the input is no terminal, which does that itself.
 */
export const lineTalk = (
  input: LineInput,
  output: Pick<NodeJS.WriteStream, 'write'>,
  echoes: boolean,
): LineTalk => {
  const heard = async (asked: string): Promise<string> => {
    // Whoever sees the question can answer it or stop at it.
    const answer = input.next();
    output.write(`${asked} `);
    const line = await answer;
    if (line === undefined) {
      output.write('\nThe input has ended here.\n');
      throw new Cancelled('The input ended at a question');
    }
    if (echoes) output.write(`${stripVTControlCharacters(line)}\n`);
    return line;
  };
  return {
    say: (...texts) => {
      for (const text of texts) output.write(`${text}\n`);
    },
    hear: async (asked) => {
      const line = await heard(asked);
      if (!mayOpenAnswers.test(line)) return line;
      await input.gather();
      if (recognisedAnswers([line, ...input.rest()].join('\n')) === undefined) return line;
      const lines = [line, ...input.takeRest()];
      // A terminal keeps a last line without its end to itself until Enter is pressed.
      if (!echoes) lines.push(await heard('Press Enter when all of it is there:'));
      throw new AnswersPasted(lines.join('\n'));
    },
    hearText: heard,
  };
};

/** What a question brings back: its answer, or else whole answers that came instead, and what it has come to by then. */
export const unlessPasted = async <T>(
  current: () => T,
  answer: () => Promise<Answered<T>>,
): Promise<Answered<T>> => {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof AnswersPasted) return { value: current(), move: 'on', pasted: error.text };
    throw error;
  }
};
