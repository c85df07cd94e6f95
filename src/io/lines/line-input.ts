import { Cancelled } from '../../errors.ts';
import { type Signals, type StopSignal, stopSignals } from '../signals.ts';
import { type LineSource, listen, whenOver } from './line-source.ts';
import { nextLine } from './next-line.ts';

/** Lines that somebody writes, one after another. */
export type LineInput = {
  /** The next line, without its end; nothing once there are no more. Rejects with `Cancelled` when the run is to stop. */
  next(): Promise<string | undefined>;
  /** Waits until what comes in one go is there: a terminal sends a pasted text line by line. */
  gather(): Promise<void>;
  /** What has been written and not been read. */
  rest(): readonly string[];
  /** The same, which counts as read from now on. */
  takeRest(): readonly string[];
};

/**
 * The lines of a stream, which is read only while somebody waits for one: what was not asked for keeps no process alive.
 *
 * @param begun - What was read of it before.
 */
export const lineInput = (source: LineSource, signals: Signals, begun = ''): LineInput => {
  let unread = begun;
  let isOver = source.readableEnded === true || !source.readable;
  whenOver(source, () => {
    isOver = true;
  });

  const hear = (text: string): void => {
    unread += text;
  };
  const taken = (): string | undefined => {
    const found = nextLine(unread, isOver);
    if (found !== undefined) unread = found.rest;
    return found?.line;
  };
  const rest = (): string[] => unread.split(/\r\n|\r|\n/);
  return {
    next: () => {
      const line = taken();
      return line !== undefined || isOver ? Promise.resolve(line) : heardLine(source, signals, hear, taken);
    },
    gather: () => untilQuiet(source, hear, isOver ? 0 : QUIET),
    rest,
    takeRest: () => {
      const lines = rest();
      unread = '';
      return lines;
    },
  };
};

/** Listens until a line is whole, or the stream ends. Rejects with `Cancelled` when the run is to stop. */
const heardLine = (
  source: LineSource,
  signals: Signals,
  hear: (text: string) => void,
  taken: () => string | undefined,
): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      unlisten();
      for (const signal of stopSignals) signals.off(signal, stop);
      act();
    };
    const unlisten = listen(source, {
      hear: (text) => {
        hear(text);
        const line = taken();
        if (line !== undefined) settle(() => resolve(line));
      },
      end: () => settle(() => resolve(taken())),
    });
    const stop = (signal: StopSignal): void =>
      settle(() => reject(new Cancelled('Stopped at a question', { signal })));
    for (const signal of stopSignals) signals.on(signal, stop);
  });

/**
 * Listens until nothing has come for a while, or the stream ends.
 *
 * @param patience - How long the first text is waited for, in milliseconds.
 */
const untilQuiet = (source: LineSource, hear: (text: string) => void, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(quiet);
      unlisten();
      resolve();
    };
    let quiet = setTimeout(settle, patience);
    const unlisten = listen(source, {
      hear: (text) => {
        hear(text);
        clearTimeout(quiet);
        quiet = setTimeout(settle, QUIET);
      },
      end: settle,
    });
  });

/** How long nothing comes once a text is over, in milliseconds: nobody types that fast. */
const QUIET = 50;
