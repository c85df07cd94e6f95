import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import { Cancelled } from '../../errors.ts';
import { pasteMarksOff, pasteMarksOn } from './terminal-modes.ts';

/** The terminal that a person sits at. */
export type Terminal = { input: NodeJS.ReadStream; output: NodeJS.WriteStream };

/** Where a prompt reads and draws, and the signal that ends it. */
export type PromptContext = Terminal & { signal: AbortSignal; clearPromptOnDone: boolean };

/** Runs a prompt, which leaves nothing behind on the screen, with pasted text marked. Rejects with `Cancelled` on Ctrl-C and when the input closes. */
export const runPrompt = async <T>(
  { input, output }: Terminal,
  prompt: (context: PromptContext) => Promise<T>,
): Promise<T> => {
  const ending = new AbortController();
  const close = (): void => ending.abort();
  if (input.readableEnded || input.destroyed) close();
  for (const event of closings) input.on(event, close);
  output.write(pasteMarksOn);
  try {
    return await prompt({ input, output, signal: ending.signal, clearPromptOnDone: true });
  } catch (error) {
    const isStop = error instanceof ExitPromptError || error instanceof AbortPromptError;
    throw isStop ? new Cancelled('Stopped at a question', { cause: error }) : error;
  } finally {
    output.write(pasteMarksOff);
    for (const event of closings) input.off(event, close);
  }
};

const closings = ['end', 'close', 'error'];
