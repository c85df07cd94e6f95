import { Cancelled } from '../../errors.ts';
import { cut } from '../prompts/cut.ts';
import type { LineInput } from './line-input.ts';

/** Talk in lines: what is said never moves the cursor. */
export type LineTalk = {
  /** Says something, each text on a line of its own. */
  say(...texts: readonly string[]): void;
  /** Says what is asked for and waits for the line that answers it. Rejects with `Cancelled` where none comes any more. */
  hear(asked: string): Promise<string>;
};

/**
 * Talk on an output.
 *
 * @param echoes - Whether what is heard is written down, because the input is no terminal, which does that itself.
 */
export const lineTalk = (
  input: LineInput,
  output: Pick<NodeJS.WriteStream, 'write'>,
  echoes: boolean,
): LineTalk => ({
  say: (...texts) => {
    for (const text of texts) output.write(`${text}\n`);
  },
  hear: async (asked) => {
    output.write(`${asked} `);
    const line = await input.next();
    if (line === undefined) {
      output.write('\nThe input has ended here.\n');
      throw new Cancelled('The input ended at a question');
    }
    if (echoes) output.write(`${cut(line, Number.POSITIVE_INFINITY, '')}\n`);
    return line;
  },
});
