import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import { Cancelled } from '../../errors.ts';
import { type Signals, type StopSignal, stopSignals } from '../signals.ts';
import { pasteMarksOff, pasteMarksOn } from './terminal-modes.ts';

/** The terminal that a person sits at. */
export type Terminal = {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  /** Where the operating system asks to stop: the process. */
  signals: Signals;
};

/** Where a prompt reads and draws, and the signal that ends it. */
export type PromptContext = Omit<Terminal, 'signals'> & { signal: AbortSignal; clearPromptOnDone: boolean };

/**
 * Runs a prompt, which leaves nothing behind on the screen, with pasted text marked. Rejects with `Cancelled` on Ctrl-C,
 * when the input closes, and when a signal asks the process to stop, which has the terminal as it was before by then.
 */
export const runPrompt = async <T>(
  { input, output, signals }: Terminal,
  prompt: (context: PromptContext) => Promise<T>,
): Promise<T> => {
  const ending = new AbortController();
  let signal: StopSignal | undefined;
  const close = (): void => ending.abort();
  const stop = (reason: StopSignal): void => {
    signal = reason;
    close();
  };
  for (const each of stopSignals) signals.on(each, stop);
  if (input.readableEnded || input.destroyed) close();
  for (const event of closings) input.on(event, close);
  output.write(pasteMarksOn);
  try {
    return await prompt({ input, output, signal: ending.signal, clearPromptOnDone: true });
  } catch (error) {
    const isStop = error instanceof ExitPromptError || error instanceof AbortPromptError;
    throw isStop
      ? new Cancelled('Stopped at a question', { cause: error, ...(signal !== undefined && { signal }) })
      : error;
  } finally {
    output.write(pasteMarksOff);
    for (const event of closings) input.off(event, close);
    for (const each of stopSignals) signals.off(each, stop);
  }
};

const closings = ['end', 'close', 'error'];
