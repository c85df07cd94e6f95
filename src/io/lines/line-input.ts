import { Cancelled } from '../../errors.ts';
import { type Signals, type StopSignal, stopSignals } from '../signals.ts';

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

/** A stream of UTF-8 text, or a terminal that lets its lines be edited before it sends them. */
export type LineSource = NodeJS.ReadableStream & {
  readonly readableEnded?: boolean;
  readonly readableEncoding?: string | null;
};

/** Has a stream read as text; a second decoder would lose half of a letter that the first one holds. */
export const readAsText = (source: LineSource): void => {
  if ((source.readableEncoding ?? null) === null) source.setEncoding('utf8');
};

/**
 * The lines of a stream, which is read only while somebody waits for one: what was not asked for keeps no process alive.
 *
 * @param begun - What was read of it before.
 */
export const lineInput = (source: LineSource, signals: Signals, begun = ''): LineInput => {
  readAsText(source);
  let unread = begun;
  let isOver = source.readableEnded === true || !source.readable;
  // It may end while nobody waits for a line.
  for (const event of endings)
    source.on(event, () => {
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
        source.pause();
        source.off('data', hear);
        for (const event of endings) source.off(event, end);
        for (const signal of stopSignals) signals.off(signal, stop);
        act();
      };
      const hear = (text: string): void => {
        unread += text;
        const heard = taken();
        if (heard !== undefined) settle(() => resolve(heard));
      };
      const end = (): void => {
        isOver = true;
        settle(() => resolve(taken()));
      };
      const stop = (signal: StopSignal): void =>
        settle(() => reject(new Cancelled('Stopped at a question', { signal })));
      source.on('data', hear);
      for (const event of endings) source.on(event, end);
      for (const signal of stopSignals) signals.on(signal, stop);
      source.resume();
    });
  };
  const gather = (): Promise<void> =>
    new Promise((resolve) => {
      const settle = (): void => {
        clearTimeout(quiet);
        source.pause();
        source.off('data', hear);
        for (const event of endings) source.off(event, settle);
        resolve();
      };
      const hear = (text: string): void => {
        unread += text;
        clearTimeout(quiet);
        quiet = setTimeout(settle, QUIET);
      };
      let quiet = setTimeout(settle, isOver ? 0 : QUIET);
      source.on('data', hear);
      for (const event of endings) source.on(event, settle);
      source.resume();
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

const endings = ['end', 'close', 'error'];
