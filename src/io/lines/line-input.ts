import { Cancelled } from '../../errors.ts';
import { type Signals, type StopSignal, stopSignals } from '../signals.ts';
import { type LineSource, listen, whenOver } from './line-source.ts';

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

  const taken = (): string | undefined => {
    const [, line, rest] = /^([^\r\n]*)(?:\r\n|\n|\r(?=[^\n]))(.*)$/s.exec(unread) ?? [];
    if (line !== undefined && rest !== undefined) {
      unread = rest;
      return line;
    }
    if (!isOver || unread === '') return undefined;
    const last = unread;
    unread = '';
    return last.replace(/\r$/, '');
  };

  const next = (): Promise<string | undefined> => {
    const line = taken();
    if (line !== undefined || isOver) return Promise.resolve(line);
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        unlisten();
        for (const signal of stopSignals) signals.off(signal, stop);
        act();
      };
      const unlisten = listen(source, {
        hear: (text) => {
          unread += text;
          const heard = taken();
          if (heard !== undefined) settle(() => resolve(heard));
        },
        end: () => settle(() => resolve(taken())),
      });
      const stop = (signal: StopSignal): void =>
        settle(() => reject(new Cancelled('Stopped at a question', { signal })));
      for (const signal of stopSignals) signals.on(signal, stop);
    });
  };

  const gather = (): Promise<void> =>
    new Promise((resolve) => {
      const settle = (): void => {
        clearTimeout(quiet);
        unlisten();
        resolve();
      };
      let quiet = setTimeout(settle, isOver ? 0 : QUIET);
      const unlisten = listen(source, {
        hear: (text) => {
          unread += text;
          clearTimeout(quiet);
          quiet = setTimeout(settle, QUIET);
        },
        end: settle,
      });
    });

  const rest = (): string[] => unread.split(/\r\n|\r|\n/);
  const takeRest = (): string[] => {
    const lines = rest();
    unread = '';
    return lines;
  };
  return { next, gather, rest, takeRest };
};

/** How long nothing comes once a text is over, in milliseconds: nobody types that fast. */
const QUIET = 50;
